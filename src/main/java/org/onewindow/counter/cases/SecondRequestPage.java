package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.SupplementHistory;
import org.onewindow.casework.SupplementReview;
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

/** 批准再次补正: a supervisor says why the one list was not enough, or that it has to be. */
@Controller
class SecondRequestPage {

    private static final String STEP = "approveSecondRequest";

    private final OwnTasks tasks;
    private final CaseAccess access;
    private final SupplementReview review;
    private final SupplementHistory history;

    SecondRequestPage(OwnTasks tasks, CaseAccess access, SupplementReview review, SupplementHistory history) {
        this.tasks = tasks;
        this.access = access;
        this.review = review;
        this.history = history;
    }

    @GetMapping("/supervision/tasks/{task}/second-request")
    String show(@PathVariable String task, Model model) {
        return page(tasks.open(task, STEP), null, "", List.of(), model);
    }

    @PostMapping("/supervision/tasks/{task}/second-request")
    String submit(
            @PathVariable String task,
            @RequestParam(required = false) @Nullable Boolean agreed,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        HallTask open = tasks.open(task, STEP);
        try {
            review.allow(task, tasks.officer(), agreed, reason);
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(open, agreed, reason, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", Boolean.TRUE.equals(agreed) ? "已同意，再次补正告知书已发出。" : "已退回窗口。");
        return "redirect:/cases/" + open.caseNumber();
    }

    private String page(HallTask task, @Nullable Boolean agreed, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("file", access.get(task.caseNumber()));
        model.addAttribute("task", task);
        model.addAttribute("request", review.request(task.caseNumber()));
        model.addAttribute("share", history.share());
        model.addAttribute("agreed", agreed);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "counter/second-request";
    }
}
