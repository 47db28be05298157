package org.onewindow.inquiries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onewindow.casework.Actor;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.materials.Materials;
import org.onewindow.registers.RegisterAnswer;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.registers.RegisterOutcome;
import org.onewindow.registers.RegisterQuestion;
import org.onewindow.registers.RegisterRequest;
import org.onewindow.registers.Registers;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.Anew;
import org.onewindow.workflow.HallTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back to paper: what no line brought, an officer takes down from the report. */
@Service
public class PaperReports {

    /** Under this code the scanned report lies among the files of the case. */
    public static final String FILE = "register-report";

    private static final String TASK = "enterRegisterReport";

    private final DeskWork desk;
    private final Registers registers;
    private final CheckResults results;
    private final Materials materials;
    private final Anew anew;

    PaperReports(DeskWork desk, Registers registers, CheckResults results, Materials materials, Anew anew) {
        this.desk = desk;
        this.registers = registers;
        this.results = results;
        this.materials = materials;
        this.anew = anew;
    }

    /** What was asked and has to be answered on paper. */
    @Transactional(readOnly = true)
    public RegisterQuestion question(String taskId) {
        return registers.question(request(taskId).id());
    }

    /** The sources that a partial answer left open; none if nothing came at all. */
    @Transactional(readOnly = true)
    public List<String> missing(String taskId) {
        return registers
                .answer(request(taskId).id())
                .map(RegisterAnswer::missing)
                .orElse(List.of());
    }

    /** Keeps the report and lets the case go on. */
    public void enter(String taskId, PaperReport report, Actor officer, Set<String> groups) {
        anew.inTransaction(() -> keep(taskId, report, officer, groups));
    }

    private void keep(String taskId, PaperReport report, Actor officer, Set<String> groups) {
        RegisterRequest request = request(taskId);
        List<RegisterFinding> findings = new PaperReportCheck(registers.question(request.id())).findings(report);
        attach(request.caseNumber(), report, officer);
        RegisterOutcome outcome = RegisterOutcome.valueOf(Objects.requireNonNull(report.outcome()));
        String note = Objects.requireNonNullElse(report.note(), "");
        registers.close(request.caseNumber(), request.kind());
        results.add(request.caseNumber(), request.kind(), outcome, findings, note, officer);
        desk.finish(taskId, officer, groups, new Finding(outcome.name(), outcome.label(), null, Map.of()));
    }

    private void attach(String caseNumber, PaperReport report, Actor officer) {
        String fileName = Objects.requireNonNull(report.fileName());
        try {
            materials.attach(caseNumber, FILE, fileName, report.content(), officer.user());
        } catch (BadInput unfit) {
            throw new BadInput(unfit.errors().stream()
                    .map(error -> new FieldError("report", error.message()))
                    .toList());
        }
    }

    private RegisterRequest request(String taskId) {
        HallTask task = desk.open(taskId);
        if (!task.activityId().equals(TASK)) {
            throw new AlreadyDone("这项任务不是登记纸质核对报告。");
        }
        return registers.latest(task.caseNumber()).orElseThrow();
    }
}
