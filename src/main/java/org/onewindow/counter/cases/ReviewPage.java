package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.FieldMarks;
import org.onewindow.casework.SupplementHistory;
import org.onewindow.casework.SupplementItem;
import org.onewindow.casework.SupplementRequest;
import org.onewindow.casework.SupplementReview;
import org.onewindow.casework.SupplementReview.Outcome;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.HallTask;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审查补正: what changed since the request, beside what was asked; complete, not yet, or something new. */
@Controller
class ReviewPage {

    private static final String STEP = "reviewSupplement";

    private final OwnTasks tasks;
    private final CaseAccess access;
    private final SupplementReview review;
    private final SupplementHistory history;

    ReviewPage(OwnTasks tasks, CaseAccess access, SupplementReview review, SupplementHistory history) {
        this.tasks = tasks;
        this.access = access;
        this.review = review;
        this.history = history;
    }

    @GetMapping("/cases/tasks/{task}/review")
    String show(@PathVariable String task, Model model) {
        return page(tasks.open(task, STEP), Map.of(), List.of(), model);
    }

    @PostMapping("/cases/tasks/{task}/review")
    String submit(
            @PathVariable String task,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        HallTask open = tasks.open(task, STEP);
        Outcome outcome = outcome(typed);
        try {
            review.judge(
                    task,
                    tasks.officer(),
                    outcome,
                    typed.getOrDefault("reason", ""),
                    items(open.caseNumber(), outcome, typed));
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(open, typed, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "已记下：" + (outcome == null ? "" : outcome.label()) + "。");
        return "redirect:/cases/" + open.caseNumber();
    }

    /** What is still wrong of what was told, and with a new defect what was not. */
    private List<SupplementItem> items(String caseNumber, @Nullable Outcome outcome, Map<String, String> typed) {
        List<SupplementItem> items = new ArrayList<>();
        if (outcome == null || outcome == Outcome.COMPLETE || outcome == Outcome.NOT_ACCEPT) {
            return items;
        }
        List<SupplementItem> told = review.request(caseNumber).items();
        for (int place = 0; place < told.size(); place++) {
            String why = typed.getOrDefault("why." + place, "").strip();
            if (!why.isEmpty()) {
                items.add(new SupplementItem(
                        told.get(place).code(), told.get(place).name(), why));
            }
        }
        if (outcome == Outcome.NEW_DEFECT) {
            List<SupplementItem> fresh = new ArrayList<>(FieldMarks.read(review.markable(caseNumber), typed));
            fresh.addAll(FieldMarks.lines(typed.getOrDefault("missing", "")));
            if (fresh.isEmpty()) {
                throw new BadInput("missing", "请写明发现了什么新问题。");
            }
            items.addAll(fresh);
        }
        return items;
    }

    private static @Nullable Outcome outcome(Map<String, String> typed) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(typed.get("outcome"))) {
                return outcome;
            }
        }
        return null;
    }

    private String page(HallTask task, Map<String, String> typed, List<FieldError> errors, Model model) {
        SupplementRequest request = review.request(task.caseNumber());
        model.addAttribute("file", access.get(task.caseNumber()));
        model.addAttribute("task", task);
        model.addAttribute("request", request);
        model.addAttribute("rounds", RoundView.of(history.of(task.caseNumber()), request));
        model.addAttribute("faults", review.faults(task.caseNumber()));
        model.addAttribute("markable", review.markable(task.caseNumber()));
        model.addAttribute("againBy", review.dueIfIncomplete(request));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "counter/review";
    }
}
