package org.onewindow.running;

import java.util.List;
import org.onewindow.casework.CaseDesk;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases of the elderly subsidy. */
@Component
@Order(1)
class DemoElderly implements DemoItem {

    private final DemoApplications applications;
    private final DemoOfficers officers;
    private final CaseDesk desk;
    private final Processes processes;

    DemoElderly(DemoApplications applications, DemoOfficers officers, CaseDesk desk, Processes processes) {
        this.applications = applications;
        this.officers = officers;
        this.desk = desk;
        this.processes = processes;
    }

    @Override
    public List<DemoCase> cases() {
        return DemoStory.ALL.stream().<DemoCase>map(Played::new).toList();
    }

    private final class Played implements DemoCase {

        private final DemoStory story;

        Played(DemoStory story) {
            this.story = story;
        }

        @Override
        public String key() {
            return "demo-" + story.applicant();
        }

        @Override
        public Submission application() {
            return applications.of(story);
        }

        @Override
        public IntakeVerdict verdict() {
            return applications.verdict(story);
        }

        @Override
        public boolean restsAt(List<String> steps) {
            return story.restsAt() != null && steps.contains(story.restsAt());
        }

        @Override
        public void move(String number) {
            if (story.course() == DemoStory.Course.WITHDRAWN) {
                desk.withdraw(number, "家人商量后决定暂不申请。", DemoCases.CLERK);
                return;
            }
            for (OpenTask task : processes.openTasks(number)) {
                officers.handle(task, story, applications.applicant(story));
            }
        }
    }
}
