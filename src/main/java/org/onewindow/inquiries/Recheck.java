package org.onewindow.inquiries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.StepDates;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.Money;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Anew;
import org.onewindow.workflow.HallTask;
import org.springframework.stereotype.Service;

/** The street judges finding by finding; what it accepts counts in the assessment. */
@Service
public class Recheck {

    private static final String TASK = "recheckMeans";
    private static final int LONGEST = 500;
    private static final String YUAN = "[0-9]{1,9}(\\.[0-9]{1,2})?";

    private final DeskWork desk;
    private final Means means;
    private final Judgements judgements;
    private final StepDates dates;
    private final Anew anew;

    Recheck(DeskWork desk, Means means, Judgements judgements, StepDates dates, Anew anew) {
        this.desk = desk;
        this.means = means;
        this.judgements = judgements;
        this.dates = dates;
        this.anew = anew;
    }

    /** One finding as it was judged on the page. */
    public record Typed(
            @Nullable String verdict,
            @Nullable String amount,
            @Nullable String reason) {}

    /** Keeps the judgement and lets the case go on. */
    public void judge(String taskId, List<Typed> typed, Actor officer, Set<String> groups) {
        anew.inTransaction(() -> keep(taskId, typed, officer, groups));
    }

    private void keep(String taskId, List<Typed> typed, Actor officer, Set<String> groups) {
        HallTask task = desk.open(taskId);
        if (!task.activityId().equals(TASK)) {
            throw new AlreadyDone("这项任务不是复核核查结果。");
        }
        CheckResult result = means.result(task.caseNumber()).orElseThrow();
        judgements.add(task.caseNumber(), result.id(), lines(result.findings(), typed), officer);
        dates.end(task.caseNumber(), InquirySteps.EXPLANATION);
        desk.finish(taskId, officer, groups, new Finding(null, "", "已逐项复核核查结果。", Map.of()));
    }

    private static Map<Integer, Judgement.Line> lines(List<RegisterFinding> findings, List<Typed> typed) {
        List<FieldError> errors = new ArrayList<>();
        Map<Integer, Judgement.Line> lines = new HashMap<>();
        for (int number = 1; number <= findings.size(); number++) {
            Typed line = number <= typed.size() ? typed.get(number - 1) : new Typed(null, null, null);
            boolean counted = findings.get(number - 1).kind().inYuan();
            Judgement.Line judged = line(number, line, counted, errors);
            if (judged != null) {
                lines.put(number, judged);
            }
        }
        BadInput.ifAny(errors);
        return lines;
    }

    private static Judgement.@Nullable Line line(int number, Typed typed, boolean counted, List<FieldError> errors) {
        int before = errors.size();
        Judgement.Verdict verdict = verdict(typed.verdict());
        boolean corrected = verdict == Judgement.Verdict.CORRECTED;
        if (verdict == null || corrected && !counted) {
            errors.add(new FieldError("verdict." + number, "请选择第 " + number + " 项如何认定。"));
        }
        String amount = typed.amount() == null ? "" : typed.amount().strip();
        if (corrected && !amount.matches(YUAN)) {
            errors.add(new FieldError("amount." + number, "请填写第 " + number + " 项的复核金额，最多两位小数，例如 1957.50。"));
        }
        errors.addAll(
                PlainText.checkRequiredLine("reason." + number, "第 " + number + " 项的认定理由", typed.reason(), LONGEST));
        return errors.size() > before || verdict == null || typed.reason() == null
                ? null
                : new Judgement.Line(
                        verdict,
                        corrected ? Money.ofYuan(amount) : null,
                        typed.reason().strip());
    }

    private static Judgement.@Nullable Verdict verdict(@Nullable String code) {
        for (Judgement.Verdict verdict : Judgement.Verdict.values()) {
            if (verdict.name().equals(code)) {
                return verdict;
            }
        }
        return null;
    }
}
