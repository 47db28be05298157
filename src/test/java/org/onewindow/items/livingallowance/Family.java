package org.onewindow.items.livingallowance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Circumstances;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** Builds the form of a family, the way a clerk would tell it. */
final class Family {

    static final LocalDate ON = LocalDate.of(2026, 3, 20);
    private static final ItemPackage ITEM = PackageFiles.item(Tables.ITEM);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    final Map<String, Object> form = new HashMap<>();
    private final String area;
    private LocalDate asOf = ON;
    private final List<String> numbers = new ArrayList<>();

    private Family(String area) {
        this.area = area;
    }

    static Family in(String area) {
        return new Family(area);
    }

    /** So many healthy people of 40 in the test region with a standard of 1000. */
    static Family even(int members) {
        return in("999901").adults(members);
    }

    /** So many healthy people of 40 in the test region with a standard of 632. */
    static Family plain(int members) {
        return in("999900").adults(members);
    }

    private Family adults(int members) {
        for (int i = 0; i < members; i++) {
            member(40);
        }
        return this;
    }

    Family asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    /** A member of an age on the reference day; more facts as key, value, key, value. */
    Family member(int age, Object... facts) {
        return born(asOf.minusYears(age).minusDays(30), facts);
    }

    Family born(LocalDate birth, Object... facts) {
        String number = number(birth, numbers.size() + 1);
        numbers.add(number);
        Map<String, Object> row = row(facts);
        row.putIfAbsent("name", "成员" + numbers.size());
        row.putIfAbsent("idType", "RESIDENT_ID");
        row.putIfAbsent("idNumber", number);
        row.putIfAbsent("hukouAreaCode", area);
        row.putIfAbsent("workAbility", "FULL");
        return add("members", row);
    }

    /** Income of the member counted from 1. */
    Family income(int member, String kind, Object amount, Object... facts) {
        Map<String, Object> row = row(facts);
        row.put("memberIdNumber", number(member));
        row.put("kind", kind);
        row.put("monthlyAmount", amount);
        return add("incomes", row);
    }

    Family wage(Object amount) {
        return income(1, "WAGE", amount);
    }

    Family deduction(int member, String kind, Object amount) {
        return add("deductions", row("memberIdNumber", number(member), "kind", kind, "monthlyAmount", amount));
    }

    Family property(String kind, Object... facts) {
        Map<String, Object> row = row(facts);
        row.put("kind", kind);
        row.putIfAbsent("ownerIdNumber", number(1));
        row.putIfAbsent("value", 1000);
        return add("properties", row);
    }

    Family signed(int member, boolean signed) {
        return add("authorizations", row("memberIdNumber", number(member), "signed", signed));
    }

    Family with(String key, Object value) {
        form.put(key, value);
        return this;
    }

    String number(int member) {
        return numbers.get(member - 1);
    }

    /** A request in the name of the first member. */
    AssessmentRequest request() {
        return request(IdNumber.parse(IdType.RESIDENT_ID, numbers.get(0)));
    }

    AssessmentRequest request(IdNumber applicant) {
        return new AssessmentRequest(
                asOf, asOf, area, applicant, LocalDate.of(1980, 1, 1), form, Circumstances.ORDINARY, ITEM);
    }

    Family add(String list, Map<String, Object> row) {
        List<Object> rows = new ArrayList<>((List<?>) form.getOrDefault(list, List.of()));
        rows.add(row);
        form.put(list, rows);
        return this;
    }

    static Map<String, Object> row(Object... facts) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            row.put((String) facts[i], facts[i + 1]);
        }
        return row;
    }

    /** A made-up citizen number that keeps the check digit rule. */
    static String number(LocalDate birth, int serial) {
        String body = "110105" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", serial);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
