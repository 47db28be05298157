package org.onewindow.inquiries;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.StepDates;
import org.onewindow.casework.Timeline;
import org.onewindow.materials.Materials;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Anew;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Service;

/** The applicant explains what a means check found, once, with papers. */
@Service
public class CounterEvidence {

    /** Under this code the papers lie among the files of the case. */
    public static final String FILE = "counter-evidence";

    private static final String MESSAGE = "counterEvidence";
    private static final int LONGEST = 1000;
    private static final int MOST_FILES = 10;

    private final Means means;
    private final Explanations explanations;
    private final Materials materials;
    private final StepDates dates;
    private final Timeline timeline;
    private final Processes processes;
    private final Anew anew;

    CounterEvidence(
            Means means,
            Explanations explanations,
            Materials materials,
            StepDates dates,
            Timeline timeline,
            Processes processes,
            Anew anew) {
        this.means = means;
        this.explanations = explanations;
        this.materials = materials;
        this.dates = dates;
        this.timeline = timeline;
        this.processes = processes;
        this.anew = anew;
    }

    /** A paper that is handed in. */
    public record Paper(String fileName, byte[] content) {}

    /** Whether the case waits for an explanation. */
    public boolean isAwaited(String caseNumber) {
        return processes.isWaitingFor(caseNumber, MESSAGE);
    }

    /** What is explained, without any amount: the letter says the rest. */
    public List<FindingLine> findings(CaseFile file) {
        return isAwaited(file.number()) ? means.of(file).findings() : List.of();
    }

    /** Takes the explanation and lets the case go on. */
    public void give(String caseNumber, TypedExplanation said, Actor by) {
        anew.inTransaction(() -> keep(caseNumber, said, by));
    }

    private void keep(String caseNumber, TypedExplanation said, Actor by) {
        processes.hold(caseNumber);
        if (!isAwaited(caseNumber)) {
            throw new AlreadyDone("本件现在不等待核查结果的说明：还没有告知、已经说明过，或者期限已过。");
        }
        CheckResult result = means.result(caseNumber).orElseThrow();
        check(said, result.findings().size());
        said.papers().forEach(paper -> attach(caseNumber, paper, by));
        String text = said.text() == null ? "" : said.text().strip();
        explanations.add(caseNumber, result.id(), new Explanations.Content(text, said.perFinding()), by);
        int papers = said.papers().size();
        timeline.add(caseNumber, by, "提出核查结果说明", papers == 0 ? "" : "附证明材料 " + papers + " 份。");
        dates.end(caseNumber, InquirySteps.EXPLANATION);
        processes.correlate(caseNumber, MESSAGE);
    }

    private static void check(TypedExplanation said, int findings) {
        List<FieldError> errors = new ArrayList<>(PlainText.check("text", "总的说明", said.text(), LONGEST));
        said.perFinding().forEach((number, text) -> {
            if (number < 1 || number > findings) {
                errors.add(new FieldError("text", "说明对应的核对情况不存在，请刷新后再填。"));
            }
            errors.addAll(PlainText.check("finding." + number, "第 " + number + " 项的说明", text, LONGEST));
        });
        if (PlainText.isBlank(said.text()) && said.perFinding().isEmpty()) {
            errors.add(new FieldError("text", "请写明说明：可以逐项写，也可以总的写。"));
        }
        if (said.papers().size() > MOST_FILES) {
            errors.add(new FieldError("papers", "一次最多上传 " + MOST_FILES + " 个文件。"));
        }
        BadInput.ifAny(errors);
    }

    private void attach(String caseNumber, Paper paper, Actor by) {
        try {
            materials.attach(caseNumber, FILE, paper.fileName(), paper.content(), by.user());
        } catch (BadInput unfit) {
            throw new BadInput(unfit.errors().stream()
                    .map(error -> new FieldError("papers", paper.fileName() + "：" + error.message()))
                    .toList());
        }
    }
}
