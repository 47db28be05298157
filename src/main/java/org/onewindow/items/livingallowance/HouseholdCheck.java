package org.onewindow.items.livingallowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;

/** What makes the lists of an application fit together: who is a member, and whose every row is. */
final class HouseholdCheck {

    static final int MOST_MEMBERS = 20;

    private static final Set<String> PAPERS =
            Arrays.stream(IdType.values()).map(IdType::name).collect(Collectors.toSet());
    private static final Set<String> INCOMES = Set.of("WAGE", "BUSINESS", "PROPERTY", "TRANSFER", "OTHER");
    private static final Set<String> DEDUCTIONS = Set.of("MEDICAL", "DISABILITY", "WORK_COST");

    private final Map<String, Object> form;
    private final @Nullable IdNumber applicant;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();
    private final RowCheck rows = new RowCheck(errors);

    /** Canonical number → which row it stands in. */
    private final Map<String, Integer> members = new LinkedHashMap<>();

    /** @param applicant null while the applicant's number is not known */
    HouseholdCheck(Map<String, Object> form, @Nullable IdNumber applicant, LocalDate today) {
        this.form = form;
        this.applicant = applicant;
        this.today = today;
    }

    /** Everything that does not fit, in the order of the form. */
    List<FieldError> errors() {
        List<Row> listed = rows("members");
        if (listed.isEmpty() || listed.size() > MOST_MEMBERS) {
            return List.of(new FieldError("form.members", "请填写 1 到 " + MOST_MEMBERS + " 位共同生活的家庭成员。"));
        }
        listed.forEach(this::member);
        applicant();
        rows("incomes").forEach(this::income);
        rows("deductions").forEach(this::deduction);
        rows("properties").forEach(this::property);
        rows("authorizations").forEach(row -> rows.member(row, "memberIdNumber", members));
        rows("supportPersons").forEach(this::supportPerson);
        accountHolder(listed);
        return errors;
    }

    private void member(Row row) {
        if (!row.text("idType").isEmpty()) {
            rows.code(row, "idType", "证件类型", PAPERS);
        }
        number(row);
        rows.whole(row, "disabilityGrade", "残疾等级", 0, 4);
        rows.whole(row, "clergyYears", "在宗教场所居住的年数", 0, 100);
    }

    private void number(Row row) {
        try {
            String canonical = Household.number(row, today).canonical();
            Integer first = members.putIfAbsent(canonical, row.number());
            if (first != null) {
                rows.add(row, "idNumber", "与第 " + first + " 位家庭成员的证件号码相同，请核对。");
            }
        } catch (BadInput refused) {
            rows.add(row, "idNumber", refused.errors().get(0).message());
        } catch (IllegalArgumentException unknownPaper) {
            members.putIfAbsent(row.text("idNumber").toUpperCase(Locale.ROOT), row.number());
        }
    }

    private void applicant() {
        if (applicant != null && !members.containsKey(applicant.canonical())) {
            errors.add(new FieldError("form.members", "申请人应是共同生活的家庭成员之一，请把申请人本人也填入家庭成员。"));
        }
    }

    private void income(Row row) {
        rows.member(row, "memberIdNumber", members);
        rows.code(row, "kind", "收入种类", INCOMES);
        rows.yuan(row, "monthlyAmount", "每月金额", true);
        rows.yuan(row, "monthlyCost", "每月成本", false);
    }

    private void deduction(Row row) {
        rows.member(row, "memberIdNumber", members);
        rows.code(row, "kind", "扣减种类", DEDUCTIONS);
        rows.yuan(row, "monthlyAmount", "每月金额", true);
    }

    private void property(Row row) {
        rows.member(row, "ownerIdNumber", members);
        rows.yuan(row, "value", "价值", false);
    }

    /** Somebody who lives with the family is a member and owes no support from outside. */
    private void supportPerson(Row row) {
        String number = row.text("idNumber");
        if (number.isEmpty()) {
            return;
        }
        try {
            if (members.containsKey(IdNumber.recognise(number, today).canonical())) {
                rows.add(row, "idNumber", "已经是共同生活的家庭成员，不用再填为赡（抚、扶）养义务人。");
            }
        } catch (BadInput refused) {
            rows.add(row, "idNumber", refused.errors().get(0).message());
        }
    }

    private void accountHolder(List<Row> listed) {
        String holder = form.getOrDefault("accountHolder", "").toString().strip();
        if (!holder.isEmpty()
                && listed.stream().noneMatch(row -> row.text("name").equals(holder))) {
            errors.add(new FieldError("form.accountHolder", "账户的户主应是一位家庭成员，请核对姓名。"));
        }
    }

    private List<Row> rows(String list) {
        return Row.of(form, list);
    }

    /** The spelling under which a member is known, for a number as written in another row. */
    static String canonical(String text, Set<String> members) {
        String plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (members.contains(plain)) {
            return plain;
        }
        try {
            return IdNumber.recognise(text, LocalDate.MAX).canonical();
        } catch (BadInput strange) {
            return plain;
        }
    }
}
