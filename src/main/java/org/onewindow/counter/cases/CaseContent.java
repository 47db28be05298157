package org.onewindow.counter.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.casework.Branches;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseOverview;
import org.onewindow.casework.CasePath;
import org.onewindow.casework.FurtherPages;
import org.onewindow.casework.Looks;
import org.onewindow.casework.OpenItems;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.Remarks;
import org.onewindow.casework.Submissions;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.Waiting;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;
import org.onewindow.forms.LabelledValue;
import org.onewindow.materials.Materials;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.Documents;
import org.onewindow.people.People;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the chosen part of a case file shows. */
@Component
class CaseContent {

    private final Catalog catalog;
    private final CaseOverview overview;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Branches branches;
    private final Remarks remarks;
    private final People people;
    private final Submissions submissions;
    private final Materials materials;
    private final Documents documents;
    private final Deliveries deliveries;
    private final OpenItems openItems;
    private final CaseAccess access;
    private final OwnTasks ownTasks;
    private final Opinions opinions;
    private final Timeline timeline;
    private final Looks looks;
    private final Processes processes;
    private final ObjectProvider<FurtherPages> furtherPages;
    private final ObjectMapper json;

    CaseContent(
            Catalog catalog,
            CaseOverview overview,
            CaseClocks clocks,
            CaseSteps steps,
            Branches branches,
            Remarks remarks,
            People people,
            Submissions submissions,
            Materials materials,
            Documents documents,
            Deliveries deliveries,
            OpenItems openItems,
            CaseAccess access,
            OwnTasks ownTasks,
            Opinions opinions,
            Timeline timeline,
            Looks looks,
            Processes processes,
            ObjectProvider<FurtherPages> furtherPages,
            ObjectMapper json) {
        this.catalog = catalog;
        this.overview = overview;
        this.clocks = clocks;
        this.steps = steps;
        this.branches = branches;
        this.remarks = remarks;
        this.people = people;
        this.submissions = submissions;
        this.materials = materials;
        this.documents = documents;
        this.deliveries = deliveries;
        this.openItems = openItems;
        this.access = access;
        this.ownTasks = ownTasks;
        this.opinions = opinions;
        this.timeline = timeline;
        this.looks = looks;
        this.processes = processes;
        this.furtherPages = furtherPages;
        this.json = json;
    }

    String page(CaseFile file, FileTab tab, Set<String> revealed, Model model) {
        String number = file.number();
        List<OpenTask> open = file.status().isFinal() ? List.of() : processes.openTasks(number);
        Waiting waiting = overview.waiting(file, open).orElse(null);
        ClockView clock = clocks.find(number).orElse(null);
        List<StepView> begun = steps.of(number);
        model.addAttribute("file", file);
        model.addAttribute("tabs", FileTab.values());
        model.addAttribute("tab", tab);
        model.addAttribute("window", access.isClerk());
        model.addAttribute("waiting", waiting == null ? "" : CasePath.inWords(waiting, CasePath.Reader.STAFF));
        model.addAttribute("clock", clock);
        model.addAttribute("steps", begun);
        switch (tab) {
            case PROGRESS -> {
                model.addAttribute("path", CasePath.of(file, waiting, CasePath.Reader.STAFF));
                model.addAttribute(
                        "branches",
                        branches.of(
                                number,
                                open,
                                begun.stream().filter(StepView::open).toList(),
                                clock));
                progress(file, open, model);
            }
            case PEOPLE -> model.addAttribute("people", persons(file, revealed));
            case APPLICATION -> {
                Submissions.Answers given = submissions.of(number);
                model.addAttribute("answers", answers(file, given, revealed.contains("application")));
                model.addAttribute("known", given.known().facts());
                model.addAttribute("shown", revealed.contains("application"));
            }
            case MATERIALS -> {
                model.addAttribute("materials", materials.list(number));
                model.addAttribute("uploads", materials.uploads(number));
            }
            case DOCUMENTS -> {
                model.addAttribute("documents", documents.list(number));
                model.addAttribute("deliveries", deliveries.list(number));
            }
            case TIMELINE -> model.addAttribute("timeline", timeline.of(number));
            case LOOKS -> model.addAttribute("looks", looks.of(number));
            case DIAGRAM -> model.addAttribute("diagram", diagram(file));
            case CLOCK -> {}
        }
        return "counter/case";
    }

    private void progress(CaseFile file, List<OpenTask> open, Model model) {
        String number = file.number();
        model.addAttribute("asked", openItems.of(file).orElse(null));
        model.addAttribute("tasks", ownTasks.of(open));
        model.addAttribute("remarks", remarks.of(number));
        model.addAttribute("toCollect", access.isClerk() ? deliveries.waiting(number) : List.of());
        model.addAttribute("opinions", opinions.of(number));
        model.addAttribute(
                "furtherPages",
                furtherPages.stream().flatMap(pages -> pages.of(file).stream()).toList());
    }

    private List<PersonView> persons(CaseFile file, Set<String> revealed) {
        List<PersonView> views = new ArrayList<>();
        views.add(PersonView.of("申请人", "applicant", people.get(file.applicantId()), null, revealed));
        Long agent = file.agentId();
        if (agent != null) {
            views.add(PersonView.of("代办人", "agent", people.get(agent), file.agentRelation(), revealed));
        }
        return views;
    }

    private List<LabelledValue> answers(CaseFile file, Submissions.Answers given, boolean shown) {
        ServiceItem item = catalog.itemOf(file.processDefinitionId());
        List<LabelledValue> answers = new ArrayList<>();
        catalog.situationForm(item.files()).ifPresent(form -> answers.addAll(form.display(given.situation())));
        answers.addAll(catalog.intakeForm(item.files()).display(given.form()));
        return shown ? answers : MaskedAnswers.of(answers);
    }

    /** The diagram and where the case stands in it, safe to stand inside a script element. */
    private String diagram(CaseFile file) {
        try {
            return json.writeValueAsString(Map.of(
                            "xml",
                                    catalog.itemOf(file.processDefinitionId())
                                            .files()
                                            .bpmnXml(),
                            "current", processes.currentActivities(file.number())))
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the diagram cannot be written down", e);
        }
    }
}
