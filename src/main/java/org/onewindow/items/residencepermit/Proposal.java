package org.onewindow.items.residencepermit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Answer;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.deadlines.Limit;
import org.onewindow.items.residencepermit.permits.ResidenceYear;

/** Asks the tables about one application, one after the other, and puts their answers together. */
final class Proposal {

    private static final String NOT_YET = "NOT_YET";
    private static final String SUPPLEMENT = "SUPPLEMENT";

    private final AssessmentRequest request;
    private final Application application;
    private final Findings findings;
    private final Region region;
    private final HalfYear halfYear;
    private final @Nullable ResidenceYear year;
    private final Optional<Answer> exemption;
    private final String proxy;
    private final Shortcomings shortcomings;
    private final List<Answer> gaps;
    private final Answer outcome;

    Proposal(AssessmentRequest request, Findings findings) {
        this.request = request;
        this.application = Application.of(request);
        this.findings = findings;
        this.region = Region.of(request, findings);
        this.halfYear = new HalfYear(
                registeredElsewhere() ? null : application.date("registeredOn"), region.halfYearOneDayEarlier());
        this.year = year();
        this.exemption = exemption();
        this.proxy = Proxy.of(request, application, findings);
        this.shortcomings = new Shortcomings(application, halfYear(), proxy, year);
        this.gaps = findings.all(Tables.GAPS, shortcomings.facts());
        this.outcome = outcome();
    }

    Assessment assessment() {
        String verdict = verdict();
        toTell().forEach(findings::keep);
        findings.all(Tables.NOTES, shortcomings.toMention(request.asOf(), registration()))
                .forEach(findings::keep);
        findings.answer(Tables.FEE, Map.of("serviceKind", application.kind()));
        return new Assessment(
                verdict,
                outcome.yes("eligible"),
                null,
                null,
                verdict.equals(NOT_YET) ? halfYear.fullOn() : null,
                null,
                limit(),
                dates(),
                findings.flags(),
                findings.rules(),
                findings.reasons());
    }

    String verdict() {
        return outcome.text("verdict");
    }

    /** The words of the row that gave the verdict. */
    String why() {
        return outcome.text("reason");
    }

    /** What is missing, each with the field or the paper that would mend it; nothing where more would not help. */
    List<Answer> toTell() {
        return verdict().equals(SUPPLEMENT) || application.isEndorsement() ? gaps : List.of();
    }

    private Answer outcome() {
        boolean lost = conditionsLost();
        if (!application.isEndorsement() || year == null && !lost) {
            return findings.answer(Tables.ELIGIBILITY, eligibilityFacts());
        }
        Map<String, Object> facts = new HashMap<>(
                Map.of("conditionsLost", lost, "today", request.asOf().toString()));
        facts.put("windowFrom", year == null ? "" : year.windowFrom().toString());
        facts.put("windowTo", year == null ? "" : year.windowTo().toString());
        facts.put("suspendedFrom", year == null ? "" : year.anniversary().toString());
        return findings.answer(Tables.ENDORSEMENT, facts);
    }

    /** No ground is left, as told or as the police found, the hukou has come to the city, or the holder lives in another. */
    private boolean conditionsLost() {
        return application.withoutGrounds() || application.foundFalse() || sameCity() || registeredElsewhere();
    }

    /** The register of the hall beats what the form says of the place. */
    private boolean registeredElsewhere() {
        String registered = application.text(Application.REGISTERED_AREA);
        return !registered.isEmpty() && !region.sameCity(registered, application.areaCode());
    }

    private String registration() {
        return registeredElsewhere() ? "ELSEWHERE" : application.saidToHaveLeft() ? "ENDED" : "";
    }

    private boolean sameCity() {
        String hukou = application.text("hukouAreaCode");
        return !hukou.isEmpty() && region.sameCity(hukou, application.areaCode());
    }

    private Map<String, Object> eligibilityFacts() {
        LocalDate fullOn = halfYear.fullOn();
        return Map.of(
                "serviceKind", application.kind(),
                "sameCity", sameCity(),
                "halfYear", halfYear(),
                "foundFalse", application.foundFalse(),
                "proxy", proxy,
                "complete", gaps.isEmpty(),
                "firstEligibleOn", fullOn == null ? "" : fullOn.toString(),
                "regionBasis", region.basis());
    }

    private String halfYear() {
        if (exemption.isPresent()) {
            return "EXEMPT";
        }
        String counted = halfYear.on(request.appliedOn());
        return counted.equals(NOT_YET) && region.insuredLongEnough(application.insuranceMonths()) ? "INSURED" : counted;
    }

    private Optional<Answer> exemption() {
        String claimed = String.valueOf(request.circumstances().situation().getOrDefault("exemption", ""));
        return application.kind().equals(Application.FIRST)
                ? findings.find(Tables.EXEMPTION, Map.of("exemption", claimed))
                : Optional.empty();
    }

    /** The year the permit is in; a first permit has none yet. */
    private @Nullable ResidenceYear year() {
        LocalDate issuedOn = application.date("issuedOn");
        return issuedOn == null || application.kind().equals(Application.FIRST)
                ? null
                : ResidenceYear.after(issuedOn, application.date("lastEndorsedOn"));
    }

    private Limit limit() {
        Answer answer = findings.answer(Tables.LIMIT, Map.of("extended", false));
        return Limit.parse(answer.text("value") + " " + answer.text("unit"));
    }

    private Map<String, LocalDate> dates() {
        return year == null
                ? Map.of()
                : Map.of(
                        "windowFrom", year.windowFrom(),
                        "windowTo", year.windowTo(),
                        "suspendedFrom", year.anniversary());
    }
}
