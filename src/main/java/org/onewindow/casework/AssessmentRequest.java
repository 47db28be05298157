package org.onewindow.casework;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.workflow.ItemPackage;

/**
 * What a rule may look at.
 *
 * @param asOf the reference day: ages are full years on it
 * @param appliedOn the day of application
 * @param applicant the number of the applicant; null in a trial that tells the birth date only
 * @param areaCode where the application is filed; its longest known prefix is the region
 * @param form the intake form, checked
 * @param circumstances who acts, and the answers to the situation questions
 * @param rules the package version whose decision tables count
 */
public record AssessmentRequest(
        LocalDate asOf,
        LocalDate appliedOn,
        String areaCode,
        @Nullable IdNumber applicant,
        LocalDate birthDate,
        Map<String, Object> form,
        Circumstances circumstances,
        ItemPackage rules) {

    /** The same question about another form. */
    AssessmentRequest about(Map<String, Object> otherForm) {
        return new AssessmentRequest(asOf, appliedOn, areaCode, applicant, birthDate, otherForm, circumstances, rules);
    }
}
