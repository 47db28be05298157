package org.onewindow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.onewindow.casework.Actor;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.springframework.stereotype.Component;

/** The officers of the demo office at their tasks: they wait for them, claim them and complete them under their own rights. */
@Component
public class AtTheDesks {

    private final HallTasks hallTasks;
    private final DeskWork desk;
    private final TaskService tasks;
    private final IdentityService identities;

    AtTheDesks(HallTasks hallTasks, DeskWork desk, TaskService tasks, IdentityService identities) {
        this.hallTasks = hallTasks;
        this.desk = desk;
        this.tasks = tasks;
        this.identities = identities;
    }

    /** The task of a case, as soon as the hall has come to it. */
    public HallTask await(String caseNumber, String activity) {
        return Awaitility.await(activity)
                .atMost(Duration.ofSeconds(60))
                .until(() -> hallTasks.find(caseNumber, activity), Optional::isPresent)
                .orElseThrow();
    }

    /** Completes a task as Tasklist does, with the values of its form. */
    public void complete(String account, String caseNumber, String activity, Map<String, Object> values) {
        HallTask task = await(caseNumber, activity);
        identities.setAuthentication(account, groups(account));
        try {
            tasks.claim(task.taskId(), account);
            tasks.complete(task.taskId(), values);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Completes a task as a page of the hall does. */
    public void finish(String account, String caseNumber, String activity, Finding finding) {
        HallTask task = await(caseNumber, activity);
        desk.finish(task.taskId(), new Actor(account, account), Set.copyOf(groups(account)), finding);
    }

    public List<String> groups(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }
}
