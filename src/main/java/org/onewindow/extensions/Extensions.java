package org.onewindow.extensions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.LongerLimits;
import org.onewindow.casework.Opinion;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.SpecialKind;
import org.onewindow.casework.Timeline;
import org.onewindow.catalog.Extension;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockEntry;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.Limit;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a longer limit and grants it: once, before the limit is over, and never without the head. */
@Service
class Extensions {

    private static final String MESSAGE = "extensionRequested";
    static final String APPROVAL = "approveExtension";
    private static final int LONGEST = 300;
    private static final Set<CaseStatus> RUNNING =
            Set.of(CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.PUBLIC_NOTICE);

    private final CaseFiles files;
    private final CaseClocks clocks;
    private final LongerLimits longer;
    private final ExtensionRequests requests;
    private final Opinions opinions;
    private final Timeline timeline;
    private final Processes processes;
    private final Clock clock;

    Extensions(
            CaseFiles files,
            CaseClocks clocks,
            LongerLimits longer,
            ExtensionRequests requests,
            Opinions opinions,
            Timeline timeline,
            Processes processes,
            Clock clock) {
        this.files = files;
        this.clocks = clocks;
        this.longer = longer;
        this.requests = requests;
        this.opinions = opinions;
        this.timeline = timeline;
        this.processes = processes;
        this.clock = clock;
    }

    /** By how much the case may be extended today, by the terms of its item. Refused with the reason if it may not. */
    Limit allowed(CaseFile file) {
        if (!runs(file)) {
            throw new AlreadyDone("办件现在是“" + file.status().label() + "”，不能再延长期限。");
        }
        ClockView view = clocks.view(file.number());
        if (view.entries().stream().anyMatch(entry -> entry.type() == ClockEntry.Type.EXTEND)) {
            throw new AlreadyDone("本件的期限已经延长过一次，不能再延长。");
        }
        if (today().isAfter(view.statutoryDue())) {
            throw new AlreadyDone("法定期限已过，不能再延长；请尽快办结，并说明超期的原因。");
        }
        if (processes.openTasks(file.number()).stream()
                .anyMatch(task -> task.activityId().equals(APPROVAL))) {
            throw new AlreadyDone("本件的延期申请正在等待审批。");
        }
        Limit now = view.statutory();
        return most(file)
                .beyond(now)
                .orElseThrow(() -> new AlreadyDone("本件受理时已按特殊情形计算期限（" + now.inWords() + "），不能再延长。"));
    }

    /** A decided case runs on where its limit covers the making of the result. */
    private boolean runs(CaseFile file) {
        return RUNNING.contains(file.status())
                || file.status() == CaseStatus.DECIDED
                        && clocks.view(file.number()).stoppedOn() == null;
    }

    /** The norm that allows it. */
    String basis(CaseFile file) {
        return most(file).basis();
    }

    private Extension most(CaseFile file) {
        return longer.of(file).orElseThrow(() -> new AlreadyDone("本事项没有可以延长期限的规定。"));
    }

    /** The dates as they would be; changes nothing. */
    ClockView preview(CaseFile file, Limit extension) {
        return clocks.ifExtended(file.number(), extension);
    }

    @Transactional
    public void ask(String caseNumber, String kind, String reason, Actor by) {
        CaseFile file = files.get(caseNumber);
        Limit extension = allowed(file);
        List<FieldError> errors = new ArrayList<>(PlainText.checkRequiredLine("reason", "具体情况", reason, LONGEST));
        SpecialKind special =
                SpecialKind.find(kind).filter(longer.kinds(file)::contains).orElse(null);
        if (special == null) {
            errors.add(0, new FieldError("kind", "请选择属于哪一种特殊情形。"));
        }
        BadInput.ifAny(errors);
        if (special == null) {
            return;
        }
        LocalDate due = clocks.view(caseNumber).statutoryDue();
        requests.add(new ExtensionRequest(
                0,
                caseNumber,
                special,
                reason.strip(),
                basis(file),
                by.user(),
                clock.instant(),
                extension,
                due,
                null,
                null));
        timeline.add(caseNumber, by, "申请延长期限", special.label());
        processes.correlate(caseNumber, MESSAGE);
    }

    /** The head has agreed. */
    @Transactional
    public void grant(String caseNumber) {
        ExtensionRequest request = requests.latest(caseNumber).orElseThrow(() -> new AlreadyDone("本件没有等待审批的延期申请。"));
        String head = opinions.of(caseNumber).stream()
                .filter(opinion -> opinion.activityId().equals(APPROVAL))
                .reduce((earlier, later) -> later)
                .map(Opinion::officer)
                .orElseThrow();
        if (head.equals(request.askedBy())) {
            throw new BadInput("verdict", "申请延期的人不能自己审批，请由其他负责人办理。");
        }
        clocks.extend(caseNumber, today(), request.extension(), request.kind().label() + "，经批准", request.basis(), head);
        requests.approve(request.id(), head, clock.instant());
        timeline.add(
                caseNumber,
                Actor.HALL,
                "延长期限",
                "因" + request.kind().label() + "延长 " + request.extension().inWords() + "。"
                        + clocks.view(caseNumber).explanation());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
