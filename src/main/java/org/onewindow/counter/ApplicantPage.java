package org.onewindow.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onewindow.casework.Knowledge;
import org.onewindow.casework.Known;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.people.IdType;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** W5 申请人: who applies, who acts for them, and what the hall already knows. */
@Controller
class ApplicantPage {

    private final DraftDesk desk;
    private final Catalog catalog;
    private final PeopleFields fields;
    private final EarlierCases earlier;
    private final Knowledge knowledge;

    ApplicantPage(DraftDesk desk, Catalog catalog, PeopleFields fields, EarlierCases earlier, Knowledge knowledge) {
        this.desk = desk;
        this.catalog = catalog;
        this.fields = fields;
        this.earlier = earlier;
        this.knowledge = knowledge;
    }

    @GetMapping("/drafts/{id}/applicant")
    String show(@PathVariable UUID id, Model model) {
        return page(desk.get(id), List.of(), model);
    }

    @PostMapping(path = "/drafts/{id}/applicant", headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void autosave(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        keep(id, typed);
    }

    /** The list of earlier cases alone, while the number is being typed. */
    @PostMapping("/drafts/{id}/applicant/earlier")
    String earlier(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        page(keep(id, typed), List.of(), model);
        return "counter/applicant :: earlier";
    }

    @PostMapping("/drafts/{id}/applicant")
    String submit(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        Draft draft = keep(id, typed);
        List<FieldError> errors = fields.check(draft.content());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(draft, errors, model);
        }
        askRegisters(draft);
        return "redirect:" + draft.address(Step.APPLICANT.next(draft.step()));
    }

    /** Registers are asked before the applicant is: once for a number, and again if one was silent. */
    private void askRegisters(Draft draft) {
        fields.number(draft.content()).ifPresent(number -> {
            if (!draft.content().isKnownOf(number)) {
                Known known = knowledge.ask(catalog.item(draft.itemKey()).files(), number);
                desk.keep(draft.id(), Step.APPLICANT, content -> content.withKnown(known, number.canonical()));
            }
        });
    }

    private Draft keep(UUID id, Map<String, String> typed) {
        return desk.keep(id, Step.APPLICANT, content -> content.withPeople(PeopleFields.read(typed)));
    }

    private String page(Draft draft, List<FieldError> errors, Model model) {
        ServiceItem item = catalog.item(draft.itemKey());
        boolean situation = catalog.situationForm(item.files()).isPresent();
        model.addAttribute("view", DraftView.of(draft, item, Step.APPLICANT, situation));
        model.addAttribute("values", draft.content().people());
        model.addAttribute("idTypes", IdType.values());
        model.addAttribute("earlier", earlier.of(draft));
        model.addAttribute("errors", errors);
        return "counter/applicant";
    }
}
