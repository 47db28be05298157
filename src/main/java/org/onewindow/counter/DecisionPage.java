package org.onewindow.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.FieldMarks;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.IntakeVerdict.Outcome;
import org.onewindow.casework.SupplementItem;
import org.onewindow.catalog.CaseKind;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.counter.cases.OwnTasks;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** W9 决定: the rules suggest, the clerk decides, and every refusal has its reason. */
@Controller
class DecisionPage {

    private static final int LONGEST_REASON = 500;

    private final DraftDesk desk;
    private final Catalog catalog;
    private final DraftCheck check;
    private final Checklist checklist;
    private final EarlierCases earlier;
    private final DraftSubmission submission;
    private final OwnTasks tasks;

    DecisionPage(
            DraftDesk desk,
            Catalog catalog,
            DraftCheck check,
            Checklist checklist,
            EarlierCases earlier,
            DraftSubmission submission,
            OwnTasks tasks) {
        this.desk = desk;
        this.catalog = catalog;
        this.check = check;
        this.checklist = checklist;
        this.earlier = earlier;
        this.submission = submission;
        this.tasks = tasks;
    }

    @GetMapping("/drafts/{id}/decision")
    String show(@PathVariable UUID id, Model model) {
        Draft draft = desk.get(id);
        return check.firstIncomplete(draft).isPresent()
                ? "redirect:" + draft.address(Step.CHECK)
                : page(draft, Map.of(), List.of(), model);
    }

    @PostMapping("/drafts/{id}/decision")
    String submit(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        Draft draft = desk.get(id);
        List<FieldError> errors = check(draft, typed);
        if (errors.isEmpty()) {
            try {
                String number = submission.submit(id, verdict(draft, typed));
                return "redirect:" + afterwards(draft, number);
            } catch (AlreadyDone refused) {
                errors = List.of(new FieldError("outcome", String.valueOf(refused.getMessage())));
            } catch (BadInput refused) {
                errors = refused.errors();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(draft, typed, errors, model);
    }

    /** What is decided on the spot is decided now, while the applicant waits; otherwise the receipt is handed over. */
    private String afterwards(Draft draft, String number) {
        String receipt = "/cases/" + number + "/receipt";
        return catalog.item(draft.itemKey()).kind() == CaseKind.ON_THE_SPOT
                ? tasks.nextPage(number).orElse(receipt)
                : receipt;
    }

    private List<FieldError> check(Draft draft, Map<String, String> typed) {
        List<FieldError> errors = new ArrayList<>();
        Outcome outcome = outcome(typed);
        if (outcome == null) {
            errors.add(new FieldError("outcome", "请选择受理、补正或不予受理。"));
        }
        if (outcome == Outcome.NOT_ACCEPT) {
            errors.addAll(PlainText.checkRequiredLine("reason", "不予受理的理由和去处", typed.get("reason"), LONGEST_REASON));
        }
        if (outcome == Outcome.SUPPLEMENT) {
            errors.addAll(PlainText.check("missing", "需要补正的内容", typed.get("missing"), LONGEST_REASON));
            if (missing(draft, typed).isEmpty()) {
                errors.add(new FieldError("missing", "请写明需要补正什么；所有问题要一次告知。"));
            }
        }
        return errors;
    }

    private IntakeVerdict verdict(Draft draft, Map<String, String> typed) {
        Outcome outcome = outcome(typed);
        return switch (outcome == null ? Outcome.ACCEPT : outcome) {
            case ACCEPT -> IntakeVerdict.accept();
            case DEFER -> IntakeVerdict.defer();
            case SUPPLEMENT -> IntakeVerdict.supplement(missing(draft, typed));
            case NOT_ACCEPT ->
                IntakeVerdict.notAccept(typed.getOrDefault("reason", "").strip());
        };
    }

    /** What the rules and the clerk found: materials, marked fields, and what was written in addition, a line each. */
    private List<SupplementItem> missing(Draft draft, Map<String, String> typed) {
        List<SupplementItem> missing =
                new ArrayList<>(lacking(draft, submission.suggest(draft).verdict()));
        missing.addAll(FieldMarks.read(markable(draft), typed));
        missing.addAll(FieldMarks.lines(typed.getOrDefault("missing", "")));
        return missing;
    }

    private List<FieldMarks.Markable> markable(Draft draft) {
        return FieldMarks.of(
                catalog.intakeForm(catalog.item(draft.itemKey()).files()).fields(),
                draft.content().form());
    }

    private List<SupplementItem> lacking(Draft draft, IntakeVerdict proposed) {
        return proposed.outcome() == Outcome.SUPPLEMENT
                ? proposed.missing()
                : checklist.rows(draft).stream()
                        .filter(MaterialRow::lacking)
                        .map(MaterialRow::supplement)
                        .toList();
    }

    private static @Nullable Outcome outcome(Map<String, String> typed) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(typed.get("outcome"))) {
                return outcome;
            }
        }
        return null;
    }

    private String page(Draft draft, Map<String, String> typed, List<FieldError> errors, Model model) {
        ServiceItem item = catalog.item(draft.itemKey());
        boolean situation = catalog.situationForm(item.files()).isPresent();
        model.addAttribute("view", DraftView.of(draft, item, Step.DECISION, situation));
        DraftSubmission.Suggestion suggestion = submission.suggest(draft);
        model.addAttribute("proposed", suggestion.verdict());
        model.addAttribute("assessment", suggestion.assessment());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("chosen", outcome(typed));
        model.addAttribute("typed", typed);
        model.addAttribute("lacking", lacking(draft, suggestion.verdict()));
        model.addAttribute("markable", markable(draft));
        model.addAttribute(
                "pending",
                checklist.rows(draft).stream().filter(MaterialRow::promised).toList());
        model.addAttribute(
                "running",
                earlier.of(draft).stream()
                        .filter(file -> EarlierCases.sameRunning(draft, file))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("errors", errors.isEmpty() ? suggestion.faults() : errors);
        return "counter/decision";
    }
}
