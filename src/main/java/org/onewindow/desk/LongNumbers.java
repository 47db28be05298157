package org.onewindow.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.forms.LabelledValue;
import org.onewindow.people.Masks;

/** Masks what could be an account, a paper or a phone in the answers of any form; area codes stay readable. */
final class LongNumbers {

    private static final Pattern LONG = Pattern.compile("[0-9]{10,}[0-9Xx]?");
    private static final Pattern AREA_CODE = Pattern.compile("[1-9][0-9]{5}([0-9]{3}){0,2}");

    private LongNumbers() {}

    static List<LabelledValue> masked(List<LabelledValue> answers) {
        return answers.stream()
                .map(answer -> answer.with(one -> new LabelledValue(one.key(), one.label(), mask(one))))
                .toList();
    }

    private static String mask(LabelledValue answer) {
        if (answer.key().endsWith("dNumber")) {
            return Masks.idNumber(answer.value());
        }
        boolean areaCode = answer.key().endsWith("AreaCode")
                && AREA_CODE.matcher(answer.value()).matches();
        return areaCode
                ? answer.value()
                : LONG.matcher(answer.value()).replaceAll(number -> Masks.account(number.group()));
    }
}
