package org.onewindow.items.livingallowance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.support.BadInput;

/**
 * The family of an application, checked.
 *
 * @param members everybody listed, by the canonical number
 * @param counted those who count as living together (民发〔2021〕57号 art 7)
 * @param severe the numbers of those with a severe disability
 */
record Household(
        Map<String, Object> form,
        LocalDate asOf,
        Map<String, Member> members,
        Map<String, Member> counted,
        List<String> severe) {

    /** Reads the household of a checked form and asks who counts. */
    static Household of(AssessmentRequest request, Region region, Findings findings, LocalDate today) {
        BadInput.ifAny(new HouseholdCheck(request.form(), request.applicant(), today).errors());
        Map<String, Member> members = new LinkedHashMap<>();
        Row.of(request.form(), "members").forEach(row -> {
            IdNumber id = number(row, today);
            members.put(id.canonical(), new Member(row, id));
        });
        Map<String, Member> counted = new LinkedHashMap<>(members);
        counted.values()
                .removeIf(member -> !findings.answer(
                                Tables.MEMBERS,
                                Map.of(
                                        "number", member.number(),
                                        "excludedReason", member.row().text("excludedReason"),
                                        "clergyYears", member.row().number("clergyYears"),
                                        "region", region.code()))
                        .yes("counts"));
        refuseEmpty(counted, request);
        return new Household(request.form(), request.asOf(), members, counted, severe(counted, findings));
    }

    private static List<String> severe(Map<String, Member> counted, Findings findings) {
        return counted.entrySet().stream()
                .filter(member -> findings
                        .all(
                                Tables.SEVERE_DISABILITY,
                                Map.of(
                                        "disabilityGrade",
                                        member.getValue().row().number("disabilityGrade"),
                                        "disabilityType",
                                        member.getValue().row().text("disabilityType")))
                        .stream()
                        .anyMatch(answer -> answer.yes("severe")))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void refuseEmpty(Map<String, Member> counted, AssessmentRequest request) {
        if (counted.isEmpty()) {
            throw new BadInput("form.members", "没有一位家庭成员可以计入，请检查“不计入的原因”。");
        }
        IdNumber applicant = request.applicant();
        if (applicant != null && !counted.containsKey(applicant.canonical())) {
            throw new BadInput("form.members", "申请人本人不能列为不计入的家庭成员，请由共同生活的家庭成员提出申请。");
        }
    }

    /** The number of a row in its canonical spelling; without a kind of paper the number itself tells it. */
    static IdNumber number(Row row, LocalDate today) {
        String type = row.text("idType");
        return type.isEmpty()
                ? IdNumber.recognise(row.text("idNumber"), today)
                : IdNumber.parse(IdType.valueOf(type), row.text("idNumber"));
    }

    /** The rows of a list that belong to people who count. */
    List<Row> rowsOfCounted(String list, String ownerKey) {
        return Row.of(form, list).stream()
                .filter(row -> counted.containsKey(HouseholdCheck.canonical(row.text(ownerKey), members.keySet())))
                .toList();
    }

    /** The canonical number that a row of a list refers to. */
    String owner(Row row, String ownerKey) {
        return HouseholdCheck.canonical(row.text(ownerKey), members.keySet());
    }

    boolean isSevere(String member) {
        return severe.contains(member);
    }

    /** A flag of the form or of a finding. */
    boolean yes(String key) {
        return "true".equalsIgnoreCase(String.valueOf(form.get(key)));
    }

    /** Whether a near relative serves in the allowance's office or in the committee (art 11). */
    boolean nearRelative() {
        return form.get("nearRelative") instanceof Map<?, ?> group && Boolean.TRUE.equals(group.get("declared"));
    }

    /** Whether the members' hukou lie in more than one county. */
    boolean crossPlace() {
        return counted.values().stream()
                        .map(member -> member.row().text("hukouAreaCode"))
                        .filter(code -> code.length() >= 6)
                        .map(code -> code.substring(0, 6))
                        .distinct()
                        .count()
                > 1;
    }
}
