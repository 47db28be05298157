package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Examination;
import org.onewindow.casework.FieldMarks;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.IntakeVerdict.Outcome;
import org.onewindow.casework.SupplementItem;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.HallTask;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 收件后审查: the answer that could not be given on the spot, within its days. */
@Controller
class ExaminationPage {

    private static final String STEP = "examineApplication";
    private static final int LONGEST_REASON = 500;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.ACCEPT, Outcome.SUPPLEMENT, Outcome.NOT_ACCEPT);

    private final OwnTasks tasks;
    private final CaseAccess access;
    private final Examination examination;

    ExaminationPage(OwnTasks tasks, CaseAccess access, Examination examination) {
        this.tasks = tasks;
        this.access = access;
        this.examination = examination;
    }

    @GetMapping("/cases/tasks/{task}/examination")
    String show(@PathVariable String task, Model model) {
        return page(tasks.open(task, STEP), Map.of(), List.of(), model);
    }

    @PostMapping("/cases/tasks/{task}/examination")
    String submit(
            @PathVariable String task,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        HallTask open = tasks.open(task, STEP);
        try {
            IntakeVerdict decided = verdict(open.caseNumber(), typed);
            examination.answer(task, tasks.officer(), decided);
            flash.addFlashAttribute("flash", "已答复：" + decided.outcome().label() + "。");
            return "redirect:/cases/" + open.caseNumber();
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(open, typed, refused.errors(), model);
        }
    }

    private IntakeVerdict verdict(String caseNumber, Map<String, String> typed) {
        Outcome outcome = outcome(typed);
        if (outcome == null) {
            throw new BadInput("outcome", "请选择受理、补正或不予受理。");
        }
        return switch (outcome) {
            case ACCEPT, DEFER -> IntakeVerdict.accept();
            case SUPPLEMENT -> IntakeVerdict.supplement(missing(caseNumber, typed));
            case NOT_ACCEPT -> {
                String reason = typed.getOrDefault("reason", "").strip();
                BadInput.ifAny(PlainText.checkRequiredLine("reason", "不予受理的理由和去处", reason, LONGEST_REASON));
                yield IntakeVerdict.notAccept(reason);
            }
        };
    }

    private List<SupplementItem> missing(String caseNumber, Map<String, String> typed) {
        String lines = typed.getOrDefault("missing", "");
        BadInput.ifAny(PlainText.check("missing", "需要补正的内容", lines, LONGEST_REASON));
        List<SupplementItem> missing =
                new ArrayList<>(examination.propose(caseNumber).missing());
        missing.addAll(FieldMarks.read(examination.markable(caseNumber), typed));
        missing.addAll(FieldMarks.lines(lines));
        return missing;
    }

    private static @Nullable Outcome outcome(Map<String, String> typed) {
        return OUTCOMES.stream()
                .filter(outcome -> outcome.name().equals(typed.get("outcome")))
                .findFirst()
                .orElse(null);
    }

    private String page(HallTask task, Map<String, String> typed, List<FieldError> errors, Model model) {
        model.addAttribute("file", access.get(task.caseNumber()));
        model.addAttribute("task", task);
        model.addAttribute("proposed", examination.propose(task.caseNumber()));
        model.addAttribute("dueOn", examination.dueOn(task.caseNumber()));
        model.addAttribute("markable", examination.markable(task.caseNumber()));
        model.addAttribute("outcomes", OUTCOMES);
        model.addAttribute("chosen", outcome(typed));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "counter/examination";
    }
}
