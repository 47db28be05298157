package org.onewindow.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormSchema;
import org.onewindow.forms.LabelledValue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** W8 核对: every answer with a link to change it; nothing incomplete goes on. */
@Controller
class CheckPage {

    private final DraftDesk desk;
    private final Catalog catalog;
    private final DraftCheck check;
    private final Checklist checklist;
    private final EarlierCases earlier;

    CheckPage(DraftDesk desk, Catalog catalog, DraftCheck check, Checklist checklist, EarlierCases earlier) {
        this.desk = desk;
        this.catalog = catalog;
        this.check = check;
        this.checklist = checklist;
        this.earlier = earlier;
    }

    /**
     * A step's answers as they are shown.
     *
     * @param faults what is still wrong on that page
     */
    record Section(Step step, List<LabelledValue> answers, List<String> faults) {}

    @GetMapping("/drafts/{id}/check")
    String show(@PathVariable UUID id, Model model) {
        Draft draft = desk.get(id);
        ServiceItem item = catalog.item(draft.itemKey());
        boolean situation = catalog.situationForm(item.files()).isPresent();
        model.addAttribute("view", DraftView.of(draft, item, Step.CHECK, situation));
        model.addAttribute("sections", sections(draft, item));
        model.addAttribute("content", draft.content());
        model.addAttribute("earlier", earlier.of(draft));
        model.addAttribute("complete", check.firstIncomplete(draft).isEmpty());
        return "counter/check";
    }

    @PostMapping("/drafts/{id}/check")
    String submit(@PathVariable UUID id) {
        Draft draft = desk.get(id);
        boolean complete = check.firstIncomplete(draft).isEmpty();
        if (!complete) {
            return "redirect:" + draft.address(Step.CHECK);
        }
        desk.keep(id, Step.DECISION, content -> content);
        return "redirect:" + draft.address(Step.DECISION);
    }

    private List<Section> sections(Draft draft, ServiceItem item) {
        List<Section> sections = new ArrayList<>();
        DraftContent content = draft.content();
        catalog.situationForm(item.files())
                .ifPresent(form -> sections.add(section(draft, Step.SITUATION, form.display(content.situation()))));
        sections.add(section(draft, Step.APPLICANT, PeopleWords.of(content)));
        sections.add(section(draft, Step.MATERIALS, materials(draft)));
        FormSchema form = catalog.intakeForm(item.files());
        sections.add(section(draft, Step.FORM, form.display(content.form())));
        return sections;
    }

    private Section section(Draft draft, Step step, List<LabelledValue> answers) {
        return new Section(step, answers, check.faults(draft, step));
    }

    private List<LabelledValue> materials(Draft draft) {
        return check.faults(draft, Step.SITUATION).isEmpty()
                ? checklist.rows(draft).stream()
                        .map(row -> new LabelledValue(
                                row.material().code(), row.material().name(), row.inWords()))
                        .toList()
                : List.of();
    }
}
