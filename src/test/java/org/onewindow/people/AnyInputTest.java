package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/** Whatever is typed, the answer is yes or a sentence, and what is accepted survives the way to the database. */
class AnyInputTest {

    @Property
    void answersEveryNumberWithASentence(@ForAll("texts") String typed, @ForAll IdType type) {
        isAnswered(IdNumber.check("idNumber", type, typed, IdNumberTest.TODAY));
        isAnswered(Phone.check("phone", typed));
        isAnswered(AccountNumber.check("accountNumber", typed));
    }

    @Property
    void acceptsOnlyTextThatSurvivesEncoding(@ForAll("texts") String typed) {
        List<FieldError> name = PersonName.check("name", typed);
        List<FieldError> text = PlainText.check("note", "说明", typed, 500);

        isAnswered(name);
        isAnswered(text);
        if (name.isEmpty() || text.isEmpty()) {
            String stored = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(stored).isEqualTo(typed).doesNotContain("\0");
        }
    }

    @Property
    void masksEveryName(@ForAll("texts") String typed) {
        String masked = Masks.name(typed);

        assertThat(masked.isEmpty()).isEqualTo(typed.isEmpty());
        assertThat(masked.chars().filter(c -> c == '*').count()).isLessThanOrEqualTo(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(70),
                Arbitraries.strings().withChars("0123456789Xx９ -").ofMaxLength(20),
                Arbitraries.strings().withChars("张三·•\u200B\uD842\uDFB7 A.").ofMaxLength(6));
    }

    private static void isAnswered(List<FieldError> errors) {
        assertThat(errors)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(error -> assertThat(error.message()).endsWith("。"));
    }
}
