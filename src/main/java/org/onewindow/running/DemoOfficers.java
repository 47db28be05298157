package org.onewindow.running;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.onewindow.casework.Actor;
import org.onewindow.casework.SupplementReview;
import org.onewindow.outcomes.Collector;
import org.onewindow.outcomes.CollectorRelation;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.DeliveryMethod;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonDetails;
import org.onewindow.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** Handles tasks of the demonstration the way officers do: logged in, claimed first, through every check. */
@Component
class DemoOfficers {

    private final IdentityService identities;
    private final TaskService tasks;
    private final Deliveries deliveries;

    DemoOfficers(IdentityService identities, TaskService tasks, Deliveries deliveries) {
        this.identities = identities;
        this.tasks = tasks;
        this.deliveries = deliveries;
    }

    void handle(OpenTask task, DemoStory story, PersonDetails applicant) {
        boolean refused = story.course() == DemoStory.Course.REFUSED;
        switch (task.activityId()) {
            case "assignCommunity" -> complete("street", task, Map.of("community", "畅家巷"));
            case "checkResidence" ->
                complete(
                        "community",
                        task,
                        Map.of(
                                "personState", "NORMAL",
                                "livingProofMethod", "VISIT",
                                "seenInPerson", "YES",
                                "livesHere", "YES",
                                "duplicateFound", refused ? "YES" : "NO",
                                "verdict", "CONFIRMED"));
            case "reviewAtStreet" -> complete("street", task, opinion(refused, "DISAGREE", "AGREE"));
            case "decideAtCounty" -> complete("county", task, opinion(refused, "REFUSE", "GRANT"));
            case "handOut" -> handOut(task.caseNumber(), applicant);
            default -> throw new IllegalStateException("no officer for " + task.activityId());
        }
    }

    private static Map<String, Object> opinion(boolean refused, String no, String yes) {
        return refused
                ? Map.of("verdict", no, "reasonCode", "DUPLICATE_BENEFIT", "note", "经核实，老人已在原单位领取同类津贴。")
                : Map.of("verdict", yes);
    }

    void complete(String account, OpenTask task, Map<String, Object> answers) {
        identities.setAuthentication(account, List.copyOf(officer(account).groups()));
        try {
            tasks.claim(task.taskId(), account);
            tasks.complete(task.taskId(), Map.copyOf(answers));
        } finally {
            identities.clearAuthentication();
        }
    }

    /** An officer with the rights of today. */
    SupplementReview.Officer officer(String account) {
        String name = DemoOffice.OFFICERS.stream()
                .filter(one -> one.account().equals(account))
                .map(Officer::name)
                .findFirst()
                .orElseThrow();
        return new SupplementReview.Officer(
                new Actor(account, name),
                identities.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }

    void handOut(String caseNumber, PersonDetails applicant) {
        Collector collector = new Collector(
                Objects.requireNonNull(applicant.name()),
                IdNumber.parse(
                        Objects.requireNonNull(applicant.idType()), Objects.requireNonNull(applicant.idNumber())),
                CollectorRelation.APPLICANT,
                null);
        deliveries.record(caseNumber, collector, DeliveryMethod.COUNTER, "王丽华");
    }
}
