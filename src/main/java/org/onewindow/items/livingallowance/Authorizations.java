package org.onewindow.items.livingallowance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.SupplementItem;
import org.onewindow.people.IdNumber;

/** Who must let the means be checked, and who did (民发〔2021〕57号 art 9, 社会救助法 art 41). */
record Authorizations(Household household) {

    /** What the acceptance table asks for, and a mark for every adult whose signature is missing. */
    AcceptanceFacts acceptance(AssessmentRequest request, Region region, UnaryOperator<String> areaName) {
        List<SupplementItem> unsigned = unsigned();
        String hukou = hukou(request.applicant());
        return new AcceptanceFacts(
                Map.of(
                        "inJurisdiction", region.isOffice(request.areaCode(), hukou),
                        "rightOffice", rightOffice(hukou, areaName),
                        "authorizationsSigned", unsigned.isEmpty(),
                        "supportConsents", supportConsents()),
                unsigned);
    }

    /** By name as far as the hall knows the area, and by code so that nobody goes to a place of the same name. */
    private static String rightOffice(String hukou, UnaryOperator<String> areaName) {
        String name = hukou.isEmpty() ? "" : areaName.apply(hukou);
        return "户籍所在地" + (name.equals(hukou) ? "" : name) + "（行政区划代码 " + hukou + "）的街道办事处或者乡镇人民政府";
    }

    /** Whether an adult said no; a signature that nobody asked for yet is no refusal. */
    boolean refused() {
        Set<String> adults = adults().keySet();
        return Row.of(household.form(), "authorizations").stream()
                .anyMatch(row -> row.text("signed").equalsIgnoreCase("false")
                        && adults.contains(household.owner(row, "memberIdNumber")));
    }

    private List<SupplementItem> unsigned() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Row.of(household.form(), "authorizations")
                .forEach(row -> rows.put(household.owner(row, "memberIdNumber"), row));
        return adults().entrySet().stream()
                .filter(adult -> !signed(rows.get(adult.getKey())))
                .map(adult -> mark(adult.getValue(), rows.get(adult.getKey())))
                .toList();
    }

    private static boolean signed(@Nullable Row row) {
        return row != null && row.yes("signed");
    }

    private static SupplementItem mark(Member adult, @Nullable Row row) {
        return new SupplementItem(
                row == null ? "form.authorizations" : row.at("signed"),
                "家庭经济状况核对授权",
                "第 " + adult.number() + " 位家庭成员已成年，还没有签署家庭经济状况核对授权书，请本人签字或者按手印。");
    }

    private Map<String, Member> adults() {
        return household.counted().entrySet().stream()
                .filter(member -> member.getValue().adultOn(household.asOf()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private boolean supportConsents() {
        return Row.of(household.form(), "supportPersons").stream().allMatch(row -> row.yes("consented"));
    }

    /** Where the applicant is registered; without one told, the first member. */
    private String hukou(@Nullable IdNumber applicant) {
        Member member = applicant == null ? null : household.members().get(applicant.canonical());
        Member asked = member == null ? household.members().values().iterator().next() : member;
        return asked.row().text("hukouAreaCode");
    }
}
