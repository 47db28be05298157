package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockEntry;
import org.onewindow.deadlines.ClockView;
import org.onewindow.support.NotFoundHere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has happened to a case, and how its due dates come about. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseClockApi {

    private final OpenCases cases;
    private final Timeline timeline;
    private final CaseClocks clocks;

    CaseClockApi(OpenCases cases, Timeline timeline, CaseClocks clocks) {
        this.cases = cases;
        this.timeline = timeline;
        this.clocks = clocks;
    }

    /** The clock of a case. */
    record ClockBody(
            String kind,
            LocalDate start,
            List<EntryBody> entries,
            LocalDate promisedDue,
            LocalDate statutoryDue,
            boolean provisional,
            String explanation) {

        static ClockBody of(ClockView view) {
            return new ClockBody(
                    view.kind().name(),
                    view.start(),
                    view.entries().stream().map(EntryBody::of).toList(),
                    view.promisedDue(),
                    view.statutoryDue(),
                    view.provisional(),
                    view.explanation());
        }
    }

    /** An entry of the ledger. */
    record EntryBody(String type, LocalDate on, String reason, String basis) {

        static EntryBody of(ClockEntry entry) {
            return new EntryBody(entry.type().name(), entry.on(), entry.reason(), entry.basis());
        }
    }

    @GetMapping("/{number}/timeline")
    @Operation(summary = "办理过程")
    List<TimelineEntry> timeline(@PathVariable String number) {
        return timeline.of(cases.get(number).number());
    }

    @GetMapping("/{number}/clock")
    @Operation(summary = "时限账本与到期日的说明")
    ClockBody clock(@PathVariable String number) {
        return clocks.find(cases.get(number).number())
                .map(ClockBody::of)
                .orElseThrow(() -> new NotFoundHere("办件还没有受理，没有开始计时。"));
    }
}
