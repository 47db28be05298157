package org.onewindow.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Asked;
import org.onewindow.casework.AskedLine;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseDecision;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseOverview;
import org.onewindow.casework.CaseReceipt;
import org.onewindow.casework.Decision;
import org.onewindow.casework.OpenItems;
import org.onewindow.casework.SupplementItem;
import org.onewindow.casework.Supplements;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockView;
import org.onewindow.support.Money;
import org.springframework.stereotype.Component;

/** What the outside is told of a case: no name, no number of a person, no account. */
@Component
class CaseBodies {

    private final CaseFiles files;
    private final OpenCases cases;
    private final CaseOverview overview;
    private final CaseClocks clocks;
    private final Supplements supplements;
    private final OpenItems openItems;
    private final Assessments assessments;
    private final CaseDecisions decisions;

    CaseBodies(
            CaseFiles files,
            OpenCases cases,
            CaseOverview overview,
            CaseClocks clocks,
            Supplements supplements,
            OpenItems openItems,
            Assessments assessments,
            CaseDecisions decisions) {
        this.files = files;
        this.cases = cases;
        this.overview = overview;
        this.clocks = clocks;
        this.supplements = supplements;
        this.openItems = openItems;
        this.assessments = assessments;
        this.decisions = decisions;
    }

    /** The answer to an application. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReceiptBody(
            String caseNumber,
            String queryCode,
            String status,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate promisedDue,
            @Nullable LocalDate statutoryDue,
            @Nullable SupplementNotice supplement) {}

    /** Everything that is missing, and the last day for it. */
    record SupplementNotice(List<SupplementItem> items, LocalDate dueOn) {}

    /** Where a case stands. */
    record CaseBody(
            String caseNumber,
            String item,
            String status,
            @Nullable String decision,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String amount,

            @Nullable WaitingBody waitingFor,
            @Nullable LocalDate promisedDue,
            @Nullable LocalDate statutoryDue,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            SupplementNotice supplement) {}

    /** For whom a case waits, in words. */
    record WaitingBody(String who, String what, Instant since) {}

    String known(String number) {
        return cases.get(number).number();
    }

    ReceiptBody receipt(CaseReceipt receipt) {
        CaseFile file = files.get(receipt.caseNumber());
        Optional<ClockView> clock = clocks.find(file.number());
        return new ReceiptBody(
                file.number(),
                receipt.queryCode(),
                file.status().name(),
                file.acceptedOn(),
                clock.map(ClockView::promisedDue).orElse(null),
                clock.map(ClockView::statutoryDue).orElse(null),
                supplements
                        .open(file.number())
                        .map(request -> new SupplementNotice(request.items(), request.dueOn()))
                        .orElse(null));
    }

    CaseBody state(String number) {
        CaseFile file = cases.get(number);
        Optional<ClockView> clock = clocks.find(number);
        Optional<CaseDecision> decision = decisions.of(number);
        return new CaseBody(
                file.number(),
                file.itemKey(),
                file.status().name(),
                decision.map(made -> made.decision().name()).orElse(null),
                decision.filter(made -> made.decision() == Decision.GRANTED)
                        .flatMap(made -> amount(number, made))
                        .orElse(null),
                overview.waiting(file).map(CaseBodies::waiting).orElse(null),
                clock.map(ClockView::promisedDue).orElse(null),
                clock.map(ClockView::statutoryDue).orElse(null),
                openItems.of(file).map(CaseBodies::notice).orElse(null));
    }

    /** What the applicant still has to bring. */
    private static SupplementNotice notice(Asked asked) {
        return new SupplementNotice(asked.lines().stream().map(AskedLine::item).toList(), asked.dueOn());
    }

    private Optional<String> amount(String number, CaseDecision decision) {
        return assessments
                .latest(number)
                .map(assessed -> decision.amountOver(assessed.proposal()))
                .map(Money::yuan);
    }

    private static WaitingBody waiting(Waiting waiting) {
        return new WaitingBody(waiting.applicant() ? "等您" : "等我们", waiting.what(), waiting.since());
    }
}
