package org.onewindow.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockView;
import org.onewindow.forms.LabelledValue;
import org.onewindow.materials.Material;
import org.onewindow.materials.Materials;
import org.onewindow.organisation.Organisation;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the letters of a case are filled with. */
@Component
class LetterFacts implements DocumentModels {

    private final CaseFiles files;
    private final ItemPackages packages;
    private final Catalog catalog;
    private final People people;
    private final Organisation organisation;
    private final CaseClocks clocks;
    private final Materials materials;
    private final Submissions submissions;
    private final Supplements supplements;
    private final DecisionFacts decisions;
    private final Signatory signatory;
    private final Timeline timeline;
    private final ObjectProvider<LetterParts> parts;

    LetterFacts(
            CaseFiles files,
            ItemPackages packages,
            Catalog catalog,
            People people,
            Organisation organisation,
            CaseClocks clocks,
            Materials materials,
            Submissions submissions,
            Supplements supplements,
            DecisionFacts decisions,
            Signatory signatory,
            Timeline timeline,
            ObjectProvider<LetterParts> parts) {
        this.files = files;
        this.packages = packages;
        this.catalog = catalog;
        this.people = people;
        this.organisation = organisation;
        this.clocks = clocks;
        this.materials = materials;
        this.submissions = submissions;
        this.supplements = supplements;
        this.decisions = decisions;
        this.signatory = signatory;
        this.timeline = timeline;
        this.parts = parts;
    }

    @Override
    public ItemPackage item(String caseNumber) {
        return packages.of(files.get(caseNumber).processDefinitionId());
    }

    @Override
    public Map<String, Object> of(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        ServiceItem item = catalog.itemOf(file.processDefinitionId());
        Map<String, Object> model = new HashMap<>();
        model.put("document", Map.of("office", signatory.of(item.files(), file)));
        model.put("case", caseFacts(file));
        model.put("applicant", person(people.get(file.applicantId())));
        if (file.agentId() != null) {
            Map<String, Object> agent = person(people.get(file.agentId()));
            agent.put("relation", text(file.agentRelation()));
            model.put("agent", agent);
        }
        clocks.find(caseNumber).ifPresent(clock -> model.put("deadline", deadline(clock)));
        List<Material> presented = materials.list(caseNumber);
        model.put("materials", lines(presented));
        model.put(
                "handedIn",
                Map.of(
                        "materials",
                        lines(presented.stream().filter(LetterFacts::handedIn).toList())));
        supplements.latest(caseNumber).ifPresent(request -> model.put("supplement", supplement(request)));
        Submissions.Answers given = submissions.of(caseNumber);
        model.put("form", form(item, given.form()));
        if (!given.known().answers().isEmpty()) {
            model.put("known", Map.of("facts", known(given.known())));
        }
        model.putAll(decisions.of(caseNumber, item.files()));
        model.put("handler", Map.of("name", organisation.officerName(file.receivedBy()), "phone", item.hotline()));
        addEnding(model, caseNumber);
        parts.forEach(part -> model.putAll(part.of(file)));
        return model;
    }

    private Map<String, Object> caseFacts(CaseFile file) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", file.number());
        facts.put("item", file.itemName());
        facts.put("channel", file.channel().label());
        facts.put("queryCode", files.queryCode(file.number()));
        facts.put("receivedOn", LocalDate.ofInstant(file.receivedAt(), HallClock.ZONE));
        facts.put("countsOn", file.receivedOn());
        if (file.acceptedOn() != null) {
            facts.put("acceptedOn", file.acceptedOn());
        }
        return facts;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", person.name());
        facts.put("idType", person.idType().label());
        facts.put("idNumber", person.idNumber().canonical());
        facts.put("idNumberMasked", person.idNumber().masked());
        facts.put("phone", text(person.phone()));
        facts.put("phoneMasked", person.maskedPhone());
        facts.put("address", text(person.address()));
        return facts;
    }

    static Map<String, Object> deadline(ClockView clock) {
        return Map.of(
                "promisedDue", clock.promisedDue(),
                "statutoryDue", clock.statutoryDue(),
                "explanation", clock.explanation());
    }

    /** Only what lies on the counter can be given back. */
    private static boolean handedIn(Material material) {
        return switch (material.presented()) {
            case ORIGINAL, COPY, UNFIT -> true;
            case EXEMPT, PENDING, MISSING -> false;
        };
    }

    private static List<Map<String, Object>> lines(List<Material> presented) {
        return presented.stream()
                .map(material -> Map.<String, Object>of(
                        "name", material.name(),
                        "presented", material.presented().label(),
                        "pages", material.pages() == null ? "" : material.pages()))
                .toList();
    }

    private static Map<String, Object> supplement(SupplementRequest request) {
        return Map.of(
                "items",
                        request.items().stream()
                                .map(item -> Map.of("name", item.name(), "reason", item.reason()))
                                .toList(),
                "dueOn", request.dueOn(),
                "secondReason", text(request.secondReason()));
    }

    private List<Map<String, Object>> form(ServiceItem item, Map<String, Object> answers) {
        return catalog.intakeForm(item.files()).display(answers).stream()
                .map(LetterFacts::answer)
                .toList();
    }

    private static List<Map<String, Object>> known(Known known) {
        return known.facts().stream()
                .map(fact -> Map.<String, Object>of(
                        "label", fact.said().label(),
                        "value", fact.said().value(),
                        "source", fact.source(),
                        "at", fact.at()))
                .toList();
    }

    /** An answer; of a list with its rows, numbered from one. */
    private static Map<String, Object> answer(LabelledValue answer) {
        List<Map<String, Object>> rows = new ArrayList<>();
        answer.rows()
                .forEach(row -> rows.add(Map.of(
                        "number",
                        rows.size() + 1,
                        "cells",
                        row.stream().map(LetterFacts::answer).toList())));
        return Map.of("label", answer.label(), "value", answer.value(), "rows", rows);
    }

    /** Why a case ended before it was decided: the last line of its timeline says it. */
    private void addEnding(Map<String, Object> model, String caseNumber) {
        List<TimelineEntry> entries = timeline.of(caseNumber);
        if (entries.isEmpty()) {
            return;
        }
        TimelineEntry last = entries.get(entries.size() - 1);
        model.put("notAccepted", Map.of("reason", last.why()));
        model.put("withdrawal", Map.of("what", last.what(), "reason", last.why()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
