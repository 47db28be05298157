package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Decision;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.StoredAssessment;
import org.onewindow.casework.Submissions;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.people.People;
import org.onewindow.people.Person;
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

/** 当场决定: whoever took the application in decides it while the applicant waits (即办件). */
@Controller
class OnTheSpotPage {

    private static final String STEP = "decideOnTheSpot";
    private static final int LONGEST_NOTE = 500;
    private static final Map<Decision, String> VERDICTS = Map.of(Decision.GRANTED, "GRANT", Decision.REFUSED, "REFUSE");

    private final OwnTasks tasks;
    private final CaseAccess access;
    private final DeskWork desk;
    private final Assessments assessments;
    private final Submissions submissions;
    private final Catalog catalog;
    private final People people;

    OnTheSpotPage(
            OwnTasks tasks,
            CaseAccess access,
            DeskWork desk,
            Assessments assessments,
            Submissions submissions,
            Catalog catalog,
            People people) {
        this.tasks = tasks;
        this.access = access;
        this.desk = desk;
        this.assessments = assessments;
        this.submissions = submissions;
        this.catalog = catalog;
        this.people = people;
    }

    @GetMapping("/cases/tasks/{task}/decision")
    String show(@PathVariable String task, Model model) {
        return page(tasks.open(task, STEP), Map.of(), List.of(), model);
    }

    @PostMapping("/cases/tasks/{task}/decision")
    String submit(
            @PathVariable String task,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        HallTask open = tasks.open(task, STEP);
        try {
            Finding finding = finding(typed);
            desk.finish(task, access.actor(), tasks.officer().groups(), finding);
            flash.addFlashAttribute("flash", "已决定：" + finding.verdictLabel() + "。请打印文书，当面交给申请人。");
            return "redirect:/hand-out/" + open.caseNumber();
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(open, typed, refused.errors(), model);
        }
    }

    private static Finding finding(Map<String, String> typed) {
        Decision decision = decision(typed);
        String note = typed.getOrDefault("note", "").strip();
        List<FieldError> errors = new ArrayList<>();
        if (decision == null) {
            errors.add(new FieldError("decision", "请选择准予或者不予。"));
        }
        errors.addAll(
                decision == Decision.REFUSED
                        ? PlainText.checkRequiredLine("note", "事实和理由", note, LONGEST_NOTE)
                        : PlainText.checkLine("note", "说明", note, LONGEST_NOTE));
        BadInput.ifAny(errors);
        Decision made = decision == null ? Decision.REFUSED : decision;
        return new Finding(VERDICTS.get(made), made.label(), note, Map.of());
    }

    private static @Nullable Decision decision(Map<String, String> typed) {
        for (Decision decision : Decision.values()) {
            if (decision.name().equals(typed.get("decision"))) {
                return decision;
            }
        }
        return null;
    }

    private String page(HallTask task, Map<String, String> typed, List<FieldError> errors, Model model) {
        CaseFile file = access.get(task.caseNumber());
        ServiceItem item = catalog.itemOf(file.processDefinitionId());
        Person applicant = people.get(file.applicantId());
        model.addAttribute("file", file);
        model.addAttribute("task", task);
        model.addAttribute("applicant", applicant);
        model.addAttribute(
                "answers",
                MaskedAnswers.of(catalog.intakeForm(item.files())
                        .display(submissions.of(file.number()).form())));
        model.addAttribute(
                "proposal",
                assessments
                        .latest(file.number())
                        .map(StoredAssessment::proposal)
                        .orElse(null));
        model.addAttribute("decisions", Decision.values());
        model.addAttribute("chosen", decision(typed));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "counter/on-the-spot";
    }
}
