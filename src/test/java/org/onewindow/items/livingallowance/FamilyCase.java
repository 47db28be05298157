package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.onewindow.casework.Assessment;

/**
 * A family and what it is to get.
 *
 * @param what in words, as the test is named
 * @param amount in yuan, to the fen
 */
record FamilyCase(String what, Family family, String verdict, String amount) {

    static FamilyCase row(String what, Family family, String verdict, String amount) {
        return new FamilyCase(what, family, verdict, amount);
    }

    /** Asks the rules; whatever they say has reasons in sentences and a legal basis in every rule. */
    void prove() {
        Assessment assessment = LivingAllowanceRulesTest.RULES.assess(family.request());
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(Objects.requireNonNull(assessment.amount()).yuan()).isEqualTo(amount);
        boolean granted = verdict.equals("FAMILY_LOW") || verdict.equals("SINGLE_ENTRY");
        assertThat(assessment.eligible()).isEqualTo(granted);
        assertThat(assessment.startMonth() != null).isEqualTo(granted);
        assertThat(assessment.reasons()).isNotEmpty().allMatch(reason -> reason.endsWith("。"));
        assertThat(assessment.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @Override
    public String toString() {
        return what;
    }
}
