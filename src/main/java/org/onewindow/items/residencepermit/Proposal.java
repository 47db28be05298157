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
        this.proxy = Proxy.of(request, findings);
        this.shortcomings = new Shortcomings(application, halfYear(), proxy, year);
        this.gaps = findings.all(Tables.GAPS, shortcomings.facts());
        this.outcome = outcome();
    }

    Assessment assessment() {
        String verdict = verdict();
        toTell().forEach(findings::keep);
        findings.all(Tables.NOTES, toMention()).forEach(findings::keep);
        Answer limit = only(Tables.LIMIT, Map.of("extended", false));
        if (outcome.yes("eligible") || verdict.equals(SUPPLEMENT)) {
            findings.keep(only(Tables.FEE, Map.of("serviceKind", application.kind())));
            findings.keep(limit);
        }
        return new Assessment(
                verdict,
                outcome.yes("eligible"),
                null,
                null,
                verdict.equals(NOT_YET) ? halfYear.fullOn() : null,
                null,
                Limit.parse(limit.text("value") + " " + limit.text("unit")),
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
        String lost = conditionLost();
        if (!application.isEndorsement() || year == null && lost.isEmpty()) {
            return findings.answer(Tables.ELIGIBILITY, eligibilityFacts());
        }
        return findings.answer(
                Tables.ENDORSEMENT,
                Map.of(
                        "conditionLost",
                        lost,
                        "proxy",
                        proxy,
                        "today",
                        request.asOf().toString(),
                        "windowFrom",
                        year == null ? "" : year.windowFrom().toString(),
                        "windowTo",
                        year == null ? "" : year.windowTo().toString(),
                        "suspendedFrom",
                        year == null ? "" : year.anniversary().toString()));
    }

    /** Why the permit ends instead of being endorsed; empty as long as its conditions hold. */
    private String conditionLost() {
        if (application.withoutGrounds()) {
            return "GROUNDS";
        }
        if (application.foundFalse()) {
            return "NOT_TRUE";
        }
        if (sameCity()) {
            return "HUKOU_HERE";
        }
        return registeredElsewhere() ? "ELSEWHERE" : "";
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

    private Map<String, Object> toMention() {
        Map<String, Object> facts = new HashMap<>(shortcomings.toMention(request.asOf(), registration()));
        facts.put("ours", application.isOf(request.areaCode()));
        return facts;
    }

    /** The one row that answers; what it says is of no use to somebody who gets nothing, and not kept yet. */
    private Answer only(String table, Map<String, Object> inputs) {
        return findings.all(table, inputs).get(0);
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
