package org.onewindow.items.elderlysubsidy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.AssessmentRequest;

/**
 * The elder as the decision tables see them.
 *
 * @param asOf the reference day
 * @param appliedOn the day that counts as application, never before the condition was met
 * @param metOn the first day on which age and local hukou were both there
 * @param localHukou whether the hukou is in the region on the reference day
 * @param benefitElsewhere whether the same benefit is drawn elsewhere
 * @param personState {@code NORMAL} unless the community found otherwise
 */
record Elder(
        LocalDate birthDate,
        LocalDate asOf,
        LocalDate appliedOn,
        LocalDate metOn,
        boolean localHukou,
        boolean benefitElsewhere,
        String povertyStatus,
        String personState) {

    static Elder of(AssessmentRequest request, Region region) {
        Map<String, Object> form = request.form();
        LocalDate hukouSince = date(form, request.birthDate());
        LocalDate metOn = later(birthday(request.birthDate(), region.minAge()), hukouSince);
        return new Elder(
                request.birthDate(),
                request.asOf(),
                later(request.appliedOn(), metOn),
                metOn,
                text(form, "hukouAreaCode", "").startsWith(region.areaPrefix()) && !hukouSince.isAfter(request.asOf()),
                Boolean.TRUE.equals(form.get("receivesSameBenefitElsewhere"))
                        || "YES".equals(form.get("duplicateFound")),
                text(form, "povertyStatus", "NONE"),
                text(form, "personState", "NORMAL"));
    }

    /** Full years on a day; the birthday counts as reached, and 29 February falls on the last of the month. */
    int ageOn(LocalDate day) {
        int years = day.getYear() - birthDate.getYear();
        return birthday(birthDate, years).isAfter(day) ? years - 1 : years;
    }

    Map<String, Object> eligibility(Region region) {
        return Map.of(
                "localHukou", localHukou,
                "age", ageOn(asOf),
                "sameBenefitElsewhere", benefitElsewhere,
                "personState", personState,
                "minAge", region.minAge(),
                "firstEligibleOn", metOn.toString(),
                "regionBasis", region.basis());
    }

    Map<String, Object> amountAt(Region region, int age, LocalDate day) {
        return Map.of("region", region.code(), "age", age, "povertyStatus", povertyStatus, "asOf", day.toString());
    }

    private static LocalDate birthday(LocalDate birthDate, int years) {
        return birthDate.plusYears(years);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String text(Map<String, Object> form, String key, String otherwise) {
        return form.get(key) instanceof String text && !text.isBlank() ? text : otherwise;
    }

    private static LocalDate date(Map<String, Object> form, LocalDate otherwise) {
        try {
            return LocalDate.parse(text(form, "hukouSince", otherwise.toString()));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
