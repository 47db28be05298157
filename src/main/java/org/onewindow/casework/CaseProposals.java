package org.onewindow.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.catalog.Catalog;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.Money;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** Asks the rules about a case that is kept: the application, what officers found and what the item itself recorded. */
@Component
public class CaseProposals {

    private final Catalog catalog;
    private final People people;
    private final Submissions submissions;
    private final Opinions opinions;
    private final Proposals proposals;

    CaseProposals(Catalog catalog, People people, Submissions submissions, Opinions opinions, Proposals proposals) {
        this.catalog = catalog;
        this.people = people;
        this.submissions = submissions;
        this.opinions = opinions;
        this.proposals = proposals;
    }

    /** What the rules propose as of the day the application counts for; nothing is stored. */
    Assessment of(CaseFile file) {
        return proposals.of(request(file));
    }

    /** The amount an officer set against the rules when a step was last done; empty if it was left to them. */
    public Optional<Money> amountSetAt(String caseNumber, String activityId) {
        return opinions.of(caseNumber).stream()
                .filter(opinion -> opinion.activityId().equals(activityId))
                .reduce((earlier, later) -> later)
                .map(opinion -> opinion.facts().get("amount"))
                .map(amount -> Money.ofYuan(amount.toString()));
    }

    /** What the rules are asked about the case: the application under what was found since. */
    public AssessmentRequest request(CaseFile file) {
        Person applicant = people.get(file.applicantId());
        var application = submissions.of(file.number());
        ItemPackage rules = catalog.itemOf(file.processDefinitionId()).files();
        Map<String, Object> facts = new HashMap<>(application.known().over(application.form(), catalog.sources(rules)));
        facts.putAll(opinions.findings(file.number()));
        facts.putAll(proposals.facts(file.itemKey(), file.number()));
        return new AssessmentRequest(
                file.receivedOn(),
                file.receivedOn(),
                file.areaCode(),
                applicant.idNumber(),
                birthDate(applicant),
                facts,
                new Circumstances(file.agentRelation(), application.situation(), application.known()),
                rules);
    }

    private static LocalDate birthDate(Person applicant) {
        if (applicant.birthDate() == null) {
            throw new IllegalStateException("applicant without birth date");
        }
        return applicant.birthDate();
    }
}
