package org.onewindow.inquiries;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.registers.FindingKind;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.registers.RegisterOutcome;
import org.onewindow.registers.RegisterQuestion;
import org.onewindow.registers.RegisterQuestion.AskedPerson;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.Money;
import org.onewindow.support.PlainText;

/** Reads a typed report and names everything that is wrong at once, row by row. */
final class PaperReportCheck {

    private static final int LONGEST_SOURCE = 50;
    private static final int LONGEST_TEXT = 200;
    private static final String YUAN = "[0-9]{1,9}(\\.[0-9]{1,2})?";

    private final RegisterQuestion question;
    private final List<FieldError> errors = new ArrayList<>();

    PaperReportCheck(RegisterQuestion question) {
        this.question = question;
    }

    /** What the report says; {@link BadInput} with all faults otherwise. */
    List<RegisterFinding> findings(PaperReport report) {
        List<RegisterFinding> findings = new ArrayList<>();
        for (int i = 0; i < report.rows().size(); i++) {
            if (!report.rows().get(i).isBlank()) {
                row(i, report.rows().get(i), findings);
            }
        }
        boolean rows = !report.filled().isEmpty();
        if (!isOutcome(report.outcome())) {
            errors.add(new FieldError("outcome", "请选择核对结论。"));
        } else if (RegisterOutcome.CLEAN.name().equals(report.outcome()) && rows) {
            errors.add(new FieldError("outcome", "填了不符的情况，结论应选“发现与申报不符的情况”。"));
        } else if (RegisterOutcome.NEGATIVE.name().equals(report.outcome()) && !rows) {
            errors.add(new FieldError("person.0", "结论是发现不符，请至少填写一项不符的情况。"));
        }
        errors.addAll(PlainText.check("note", "备注", report.note(), LONGEST_TEXT));
        if (report.fileName() == null || report.fileName().isBlank()) {
            errors.add(new FieldError("report", "请上传纸质核对报告的扫描件。"));
        }
        BadInput.ifAny(errors);
        return findings;
    }

    private static boolean isOutcome(@Nullable String code) {
        return RegisterOutcome.CLEAN.name().equals(code)
                || RegisterOutcome.NEGATIVE.name().equals(code);
    }

    private void row(int index, PaperReport.Row row, List<RegisterFinding> findings) {
        int before = errors.size();
        AskedPerson person = person(index, row.person());
        FindingKind kind = kind(row.what());
        if (kind == null) {
            errors.add(new FieldError("what." + index, "请选择第 " + (index + 1) + " 行的类别。"));
        }
        boolean counted = kind == null ? !row.amount().isBlank() : kind.inYuan();
        if (counted && !row.amount().strip().matches(YUAN)) {
            errors.add(new FieldError("amount." + index, "第 " + (index + 1) + " 行的金额应以元计、最多两位小数，例如 1957.50。"));
        }
        errors.addAll(PlainText.checkRequiredLine(
                "source." + index, "第 " + (index + 1) + " 行的来源", row.source(), LONGEST_SOURCE));
        errors.addAll(PlainText.checkLine("detail." + index, "第 " + (index + 1) + " 行的说明", row.detail(), LONGEST_TEXT));
        if (errors.size() == before) {
            findings.add(finding(Objects.requireNonNull(person), Objects.requireNonNull(kind), row));
        }
    }

    private @Nullable AskedPerson person(int index, String place) {
        List<AskedPerson> persons = question.persons();
        if (place.matches("[0-9]{1,3}") && Integer.parseInt(place) < persons.size()) {
            return persons.get(Integer.parseInt(place));
        }
        errors.add(new FieldError("person." + index, "请选择第 " + (index + 1) + " 行是谁的情况。"));
        return null;
    }

    private static @Nullable FindingKind kind(String what) {
        for (FindingKind kind : FindingKind.values()) {
            if (what.matches(kind.name() + ":[A-Z][A-Z0-9_]{0,29}")) {
                return kind;
            }
        }
        return null;
    }

    private RegisterFinding finding(AskedPerson person, FindingKind kind, PaperReport.Row row) {
        String category = row.what().substring(kind.name().length() + 1);
        return new RegisterFinding(
                person.name(),
                person.idNumber(),
                kind,
                category,
                question.declared(person.idNumber(), kind, category),
                kind.inYuan() ? Money.ofYuan(row.amount().strip()) : null,
                row.source().strip(),
                row.detail().strip());
    }
}
