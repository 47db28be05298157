package org.onewindow.items.livingallowance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Answer;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.deadlines.Limit;
import org.onewindow.support.Money;

/** Asks the tables about one household, one after the other, and puts their answers together. */
final class Proposal {

    private static final String FAMILY_LOW = "FAMILY_LOW";
    private static final String SINGLE_ENTRY = "SINGLE_ENTRY";

    private final AssessmentRequest request;
    private final Household household;
    private final Region region;
    private final Findings findings;
    private final Means means;
    private final SingleEntries singles;

    Proposal(AssessmentRequest request, Household household, Region region, Findings findings) {
        this.request = request;
        this.household = household;
        this.region = region;
        this.findings = findings;
        this.means = Means.of(household, region, findings);
        this.singles = SingleEntries.of(household, means, region, findings);
    }

    Assessment assessment() {
        Answer eligibility = eligibility();
        boolean eligible = eligibility.yes("eligible");
        Money amount = amount(eligibility.text("verdict"));
        askCountyVisit();
        Limit limit = limit();
        if (eligible) {
            recheckMonths();
        }
        return new Assessment(
                eligibility.text("verdict"),
                eligible,
                amount,
                eligible ? YearMonth.from(request.asOf()).plusMonths(1) : null,
                null,
                null,
                limit,
                Map.of(),
                findings.flags(),
                findings.rules(),
                findings.reasons());
    }

    /** How many people the proposed amount is for. */
    int recipients() {
        return SINGLE_ENTRY.equals(eligibility().text("verdict"))
                ? entrants().size()
                : household.counted().size();
    }

    private Answer eligibility() {
        Map<String, Object> inputs = new HashMap<>(Amount.facts(household, means, region));
        String refusal = refusalToCooperate();
        inputs.put("cooperation", refusal == null);
        inputs.put("cooperationText", refusal == null ? "" : refusal);
        inputs.put("propertyAllowed", Belongings.of(household, region, findings).allowed());
        inputs.put("edgeGround", !singles.byEdge().isEmpty());
        inputs.put("ownIncomeGround", !singles.byOwnIncome().isEmpty());
        inputs.put("edgeFamily", household.yes("edgeFamily"));
        return findings.answer(Tables.ELIGIBILITY, inputs);
    }

    /** What an officer found counts; before that, an adult who will not have the means checked does not cooperate. */
    private @Nullable String refusalToCooperate() {
        Object found = household.form().get("cooperation");
        if (found != null) {
            return found.equals("REFUSED") ? "申请家庭无正当理由不配合审核确认工作，终止审核确认程序。" : null;
        }
        return new Authorizations(household).refused() ? "有成年家庭成员没有授权核对家庭经济状况，无法核对；无正当理由拒不授权的，终止审核确认程序。" : null;
    }

    private Money amount(String verdict) {
        Amount amount = new Amount(household, means, region, findings);
        return switch (verdict) {
            case FAMILY_LOW -> amount.ofFamily();
            case SINGLE_ENTRY -> amount.ofSingles(entrants());
            default -> Money.ZERO;
        };
    }

    private Set<String> entrants() {
        boolean edge =
                means.family().compareTo(region.edgeLimit(household.counted().size())) < 0;
        Set<String> entrants = singles.members(edge);
        entrants.forEach(member -> singles.grounds(member, edge).forEach(findings::keep));
        return entrants;
    }

    private void askCountyVisit() {
        findings.answer(
                Tables.COUNTY_VISIT,
                Map.of(
                        "nearRelative", household.nearRelative(),
                        "complaint", household.yes("complaint"),
                        "sampled", false));
    }

    private Limit limit() {
        Answer answer = findings.answer(
                Tables.LIMIT,
                Map.of(
                        "delegated", region.delegated(),
                        "objection", household.yes("objection"),
                        "separatedResidence", household.yes("separatedResidence"),
                        "crossPlace", household.crossPlace(),
                        "hardCase", household.yes("hardCase")));
        return Limit.parse(answer.text("value") + " " + answer.text("unit"));
    }

    /** After how many months the family is looked at again (D7). */
    int recheckMonths() {
        return findings.answer(
                        Tables.RECHECK,
                        Map.of(
                                "irregularIncome",
                                means.irregular(),
                                "canWork",
                                household.counted().values().stream().anyMatch(Member::canWork)))
                .number("months");
    }
}
