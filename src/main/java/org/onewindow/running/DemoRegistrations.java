package org.onewindow.running;

import java.util.List;
import java.util.Map;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases of the residence registration, each done in one visit. */
@Component
@Order(4)
class DemoRegistrations implements DemoItem {

    private final RegistrationApplications applications;
    private final DemoOfficers officers;
    private final DeskWork desk;
    private final Processes processes;

    DemoRegistrations(
            RegistrationApplications applications, DemoOfficers officers, DeskWork desk, Processes processes) {
        this.applications = applications;
        this.officers = officers;
        this.desk = desk;
        this.processes = processes;
    }

    @Override
    public List<DemoCase> cases() {
        return RegistrationStory.ALL.stream().<DemoCase>map(Played::new).toList();
    }

    private void handle(OpenTask task, RegistrationStory story) {
        switch (task.activityId()) {
            case "decideOnTheSpot" -> decide(task);
            case "handOut" -> officers.handOut(task.caseNumber(), DemoNewcomers.ALL.get(story.newcomer()));
            default -> throw new IllegalStateException("no officer for " + task.activityId());
        }
    }

    private void decide(OpenTask task) {
        Officer clerk = officers.officer("clerk1");
        desk.finish(task.taskId(), clerk.actor(), clerk.groups(), new Finding("GRANT", "准予", "", Map.of()));
    }

    private final class Played implements DemoCase {

        private final RegistrationStory story;

        Played(RegistrationStory story) {
            this.story = story;
        }

        @Override
        public String key() {
            return story.key();
        }

        @Override
        public Submission application() {
            return applications.of(story);
        }

        @Override
        public IntakeVerdict verdict() {
            return IntakeVerdict.accept();
        }

        @Override
        public boolean restsAt(List<String> steps) {
            return false;
        }

        @Override
        public void move(String number) {
            processes.openTasks(number).forEach(task -> handle(task, story));
        }
    }
}
