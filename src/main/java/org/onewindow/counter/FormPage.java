package org.onewindow.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
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

/** W7 业务表单: the item's own form, as its package brings it. */
@Controller
class FormPage {

    private final DraftDesk desk;
    private final Catalog catalog;
    private final IntakeForm form;

    FormPage(DraftDesk desk, Catalog catalog, IntakeForm form) {
        this.desk = desk;
        this.catalog = catalog;
        this.form = form;
    }

    @GetMapping("/drafts/{id}/form")
    String show(@PathVariable UUID id, Model model) {
        return page(desk.get(id), List.of(), model);
    }

    @PostMapping(path = "/drafts/{id}/form", headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void autosave(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        keep(id, typed);
    }

    @PostMapping("/drafts/{id}/form")
    String submit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Draft draft = keep(id, typed);
        List<FieldError> errors = form.check(draft);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(draft, errors, model);
        }
        return "redirect:" + draft.address(Step.CHECK);
    }

    private Draft keep(UUID id, MultiValueMap<String, String> typed) {
        Map<String, Object> values = form.read(desk.get(id), typed);
        return desk.keep(id, Step.FORM, content -> content.withForm(values));
    }

    private String page(Draft draft, List<FieldError> errors, Model model) {
        ServiceItem item = catalog.item(draft.itemKey());
        boolean situation = catalog.situationForm(item.files()).isPresent();
        model.addAttribute("view", DraftView.of(draft, item, Step.FORM, situation));
        model.addAttribute("island", form.island(draft, errors));
        model.addAttribute("fields", form.fields(draft));
        model.addAttribute("scripted", form.needsScripts(draft));
        model.addAttribute("values", form.values(draft));
        model.addAttribute("errors", errors);
        return "counter/form";
    }
}
