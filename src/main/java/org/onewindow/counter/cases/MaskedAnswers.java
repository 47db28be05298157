package org.onewindow.counter.cases;

import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.forms.LabelledValue;
import org.onewindow.people.Masks;

/** Answers of a form with every long number masked: accounts, papers, phones, whatever the item calls them. */
final class MaskedAnswers {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{10,}[0-9Xx]?");
    private static final Pattern AREA_CODE = Pattern.compile("[1-9][0-9]{11}");

    private MaskedAnswers() {}

    static List<LabelledValue> of(List<LabelledValue> answers) {
        return answers.stream()
                .map(answer -> answer.with(MaskedAnswers::masked))
                .toList();
    }

    private static LabelledValue masked(LabelledValue answer) {
        boolean area = answer.label().contains("区划")
                && AREA_CODE.matcher(answer.value()).matches();
        return area ? answer : new LabelledValue(answer.key(), answer.label(), mask(answer));
    }

    /** Papers may be short, and of any kind; other numbers are masked wherever they stand. */
    private static String mask(LabelledValue answer) {
        return answer.key().endsWith("dNumber")
                ? Masks.idNumber(answer.value())
                : LONG_NUMBER.matcher(answer.value()).replaceAll(match -> Masks.account(match.group()));
    }
}
