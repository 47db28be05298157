package org.onewindow.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormSchema;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** W4 情形: a few questions that settle which materials are needed. */
@Controller
class SituationPage {

    static final String PREFIX = "situation.";

    private final DraftDesk desk;
    private final Catalog catalog;

    SituationPage(DraftDesk desk, Catalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    @GetMapping("/drafts/{id}/situation")
    String show(@PathVariable UUID id, Model model) {
        return page(desk.get(id), List.of(), model);
    }

    @PostMapping(path = "/drafts/{id}/situation", headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void autosave(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        keep(id, typed);
    }

    @PostMapping("/drafts/{id}/situation")
    String submit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Draft draft = keep(id, typed);
        List<FieldError> errors = TypedFields.within(
                PREFIX, questions(draft).check(draft.content().situation()));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(draft, errors, model);
        }
        return "redirect:" + draft.address(Step.SITUATION.next(draft.step()));
    }

    private Draft keep(UUID id, MultiValueMap<String, String> typed) {
        FormSchema questions = questions(desk.get(id));
        return desk.keep(
                id,
                Step.SITUATION,
                content -> content.withSituation(
                        questions.withoutUnasked(TypedFields.read(questions.fields(), PREFIX, typed))));
    }

    private String page(Draft draft, List<FieldError> errors, Model model) {
        ServiceItem item = catalog.item(draft.itemKey());
        model.addAttribute("view", DraftView.of(draft, item, Step.SITUATION, true));
        model.addAttribute("fields", questions(draft).asked(draft.content().situation()));
        model.addAttribute("values", draft.content().situation());
        model.addAttribute("errors", errors);
        if (errors.isEmpty()
                && questions(draft).check(draft.content().situation()).isEmpty()) {
            model.addAttribute(
                    "materials",
                    catalog.materials(
                            item.files(),
                            draft.content().situation(),
                            draft.content().known().inputs()));
        }
        return "counter/situation";
    }

    private FormSchema questions(Draft draft) {
        return catalog.situationForm(catalog.item(draft.itemKey()).files()).orElseThrow();
    }
}
