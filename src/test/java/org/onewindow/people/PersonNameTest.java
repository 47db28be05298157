package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "张",
                "欧阳娜娜",
                "买买提·艾力",
                "次仁་卓玛",
                "𠮷野",
                "刘𬱖",
                "王\uD883\uDEDD", // 𰻝
                "李\uD884\uDC6C", // 𱁬
                "周\uD884\uDF50", // Ext. H, unknown to this Java
                "周\uD87A\uDFF0", // Ext. I
                "葛\uDB40\uDD00城", // IVS
                "John A. O’Brien-Smith",
                "José", // composed
                "Jose\u0301", // combining
                "محمد علي",
                "ᠮᠣᠩᠭᠣᠯ",
                "王\uE863明", // private use
                "〇一",
                "测试01"
            })
    void acceptsNamesOfEveryScript(String name) {
        assertThat(PersonName.check("name", name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u3000",
                " 张三",
                "张三 ",
                "张\u0000三",
                "张\uD842", // half of a pair
                "\uDFB7三",
                "张\u0007三",
                "张\n三",
                "张\u202E三",
                "张\u2066三",
                "张\u200B三",
                "张\u200D三",
                "\uFEFF张三",
                "张\u00AD三",
                "张\u3164三",
                "张\u034F三",
                "张\uFFFD三",
                "张\uFFFF三",
                "张👨\u200D👩三",
                "张😀",
                "\u0301张",
                "A\uDB40\uDD00",
                "买买提•艾力",
                "买买提・艾力",
                "买买提.艾力",
                "<script>alert(1)</script>",
                "${7*7}",
                "[[${7*7}]]",
                "张三';--",
                "12345",
                "···"
            })
    void refusesWhatCannotBeSeenOrIsNoName(String name) {
        assertThat(PersonName.check("applicant.name", name))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("applicant.name"));
    }

    @Test
    void tellsWhichDotToUse() {
        assertThat(PersonName.check("name", "买买提•艾力").get(0).message()).contains("“·”");
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(PersonName.check("name", "𠮷".repeat(50))).isEmpty();
        assertThat(PersonName.check("name", "葛\uDB40\uDD00".repeat(50))).isEmpty();
        assertThat(PersonName.check("name", "张".repeat(51))).hasSize(1);
        assertThat(PersonName.check("name", "张".repeat(1_000_000))).hasSize(1);
    }

    @Test
    void asksForAComparisonOfPrivateUseCharacters() {
        assertThat(PersonName.needsComparison("王\uE863明")).isTrue();
        assertThat(PersonName.needsComparison("王𬱖明")).isFalse();
    }
}
