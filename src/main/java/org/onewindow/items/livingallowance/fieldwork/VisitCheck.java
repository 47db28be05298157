package org.onewindow.items.livingallowance.fieldwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.people.PersonName;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/** What the form of a home visit must say before anybody signs it (审核确认办法 art 15, 16). */
final class VisitCheck {

    static final int FEWEST_INVESTIGATORS = 2;
    private static final int LINE = 100;
    private static final int WORDS = 1000;

    private final List<FieldError> errors = new ArrayList<>();
    private final Sheet sheet;

    VisitCheck(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Everything that is missing or cannot be.
     *
     * @param earliest the day from which the family may be visited
     * @param different whether what was found differs from the application
     */
    List<FieldError> errors(LocalDate earliest, LocalDate today, boolean different) {
        FieldDates.check("date", "调查日期", sheet.text("date"), earliest, today).ifPresent(errors::add);
        line("place", "调查地点");
        investigators();
        conclusion(different);
        neighbours();
        return errors;
    }

    private void investigators() {
        Set<String> names = new HashSet<>();
        List<Map<String, String>> rows = sheet.rows("investigators");
        for (int i = 0; i < rows.size(); i++) {
            String name = rows.get(i).getOrDefault("name", "");
            if (name.isEmpty()) {
                continue;
            }
            String field = "investigators[" + i + "].name";
            errors.addAll(PersonName.check(field, name));
            if (!names.add(name)) {
                errors.add(new FieldError(field, "“" + name + "”写了两次。"));
            }
        }
        if (names.size() < FEWEST_INVESTIGATORS) {
            errors.add(new FieldError("investigators[0].name", "入户调查应由两名以上调查人员进行（《最低生活保障审核确认办法》第十六条），请写明每个人的姓名。"));
        }
    }

    private void conclusion(boolean different) {
        VisitConclusion conclusion =
                VisitConclusion.of(sheet.text("conclusion")).orElse(null);
        if (conclusion == null) {
            errors.add(new FieldError("conclusion", "请选择调查结论。"));
        }
        if (conclusion != VisitConclusion.UNCOOPERATIVE) {
            errors.addAll(PersonName.check("memberPresent", sheet.text("memberPresent")));
            line("memberRelation", "在场成员与申请人的关系");
        }
        if (conclusion == VisitConclusion.CONSISTENT && different) {
            errors.add(new FieldError("conclusion", "上面的核实情况与申请有不同，结论请选“与申请不一致”，并写明哪里不同。"));
        }
        boolean needsWords = conclusion != null && conclusion != VisitConclusion.CONSISTENT;
        if (needsWords && PlainText.isBlank(sheet.text("words"))) {
            errors.add(new FieldError("words", "请写明具体情况和依据。"));
        }
        errors.addAll(PlainText.check("words", "调查情况", sheet.text("words"), WORDS));
        errors.addAll(PlainText.checkLine("others", "其他在场人员", sheet.text("others"), LINE));
    }

    private void neighbours() {
        List<Map<String, String>> rows = sheet.rows("neighbours");
        for (int i = 0; i < rows.size(); i++) {
            String said = rows.get(i).getOrDefault("said", "");
            String name = rows.get(i).getOrDefault("name", "");
            if (said.isEmpty() && name.isEmpty()) {
                continue;
            }
            errors.addAll(PersonName.check("neighbours[" + i + "].name", name));
            errors.addAll(PlainText.checkLine(
                    "neighbours[" + i + "].address", "住址", rows.get(i).get("address"), LINE));
            if (said.isEmpty()) {
                errors.add(new FieldError("neighbours[" + i + "].said", "请写下“" + name + "”所说的情况。"));
            }
            errors.addAll(PlainText.check("neighbours[" + i + "].said", "反映的情况", said, WORDS));
        }
    }

    private void line(String field, String label) {
        errors.addAll(PlainText.checkRequiredLine(field, label, sheet.text(field), LINE));
    }
}
