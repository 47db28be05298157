package org.onewindow.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.Branches;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.FurtherPages;
import org.onewindow.casework.LongerLimits;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.Remarks;
import org.onewindow.casework.StoredAssessment;
import org.onewindow.casework.Submissions;
import org.onewindow.casework.Timeline;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.forms.LabelledValue;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Upload;
import org.onewindow.organisation.Organisation;
import org.onewindow.outcomes.Documents;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.DateWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what an officer needs to see of a case in order to decide. */
@Component
class TaskCaseContent {

    private final Catalog catalog;
    private final CaseClocks clocks;
    private final LongerLimits longer;
    private final CaseSteps steps;
    private final Branches branches;
    private final Remarks remarks;
    private final Assessments assessments;
    private final People people;
    private final Submissions submissions;
    private final Materials materials;
    private final Opinions opinions;
    private final Documents documents;
    private final Timeline timeline;
    private final Organisation organisation;
    private final ObjectProvider<FurtherPages> furtherPages;

    TaskCaseContent(
            Catalog catalog,
            CaseClocks clocks,
            LongerLimits longer,
            CaseSteps steps,
            Branches branches,
            Remarks remarks,
            Assessments assessments,
            People people,
            Submissions submissions,
            Materials materials,
            Opinions opinions,
            Documents documents,
            Timeline timeline,
            Organisation organisation,
            ObjectProvider<FurtherPages> furtherPages) {
        this.catalog = catalog;
        this.clocks = clocks;
        this.longer = longer;
        this.steps = steps;
        this.branches = branches;
        this.remarks = remarks;
        this.assessments = assessments;
        this.people = people;
        this.submissions = submissions;
        this.materials = materials;
        this.opinions = opinions;
        this.documents = documents;
        this.timeline = timeline;
        this.organisation = organisation;
        this.furtherPages = furtherPages;
    }

    TaskCaseView of(CaseFile file) {
        String number = file.number();
        Submissions.Answers given = submissions.of(number);
        return new TaskCaseView(
                file,
                clocks.find(number).orElse(null),
                longer.of(file).isPresent(),
                steps.of(number),
                branches.of(number),
                remarks.of(number),
                assessments.latest(number).map(StoredAssessment::proposal).orElse(null),
                parties(file),
                answers(file, given),
                given.known().facts(),
                materials.list(number),
                materials.uploads(number).stream().collect(Collectors.groupingBy(Upload::code)),
                said(number),
                documents.list(number),
                timeline.of(number),
                furtherPages.stream().flatMap(pages -> pages.of(file).stream()).toList());
    }

    private List<TaskCaseView.Party> parties(CaseFile file) {
        List<TaskCaseView.Party> parties = new ArrayList<>();
        parties.add(party("申请人", people.get(file.applicantId()), null));
        Long agent = file.agentId();
        if (agent != null) {
            parties.add(party("代办人", people.get(agent), file.agentRelation()));
        }
        return parties;
    }

    private static TaskCaseView.Party party(String role, Person person, @Nullable String relation) {
        return new TaskCaseView.Party(
                role,
                person.name(),
                relation == null ? "" : relation,
                person.idType().label(),
                person.idNumber().masked(),
                person.maskedPhone(),
                person.address() == null ? "" : person.address());
    }

    private List<LabelledValue> answers(CaseFile file, Submissions.Answers given) {
        ServiceItem item = catalog.itemOf(file.processDefinitionId());
        List<LabelledValue> answers = new ArrayList<>();
        catalog.situationForm(item.files()).ifPresent(form -> answers.addAll(form.display(given.situation())));
        answers.addAll(catalog.intakeForm(item.files()).display(given.form()));
        return LongNumbers.masked(answers);
    }

    private List<TaskCaseView.Said> said(String caseNumber) {
        return opinions.of(caseNumber).stream()
                .map(opinion -> new TaskCaseView.Said(
                        opinion.taskName(),
                        organisation.officerName(opinion.officer()),
                        DateWords.moment(opinion.at()),
                        opinion.answers()))
                .toList();
    }
}
