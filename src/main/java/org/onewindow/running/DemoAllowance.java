package org.onewindow.running;

import java.util.List;
import java.util.Objects;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.people.PersonDetails;
import org.onewindow.publicnotice.ObjectionInput;
import org.onewindow.publicnotice.Objections;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.Simulator;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases of the minimum living allowance. */
@Component
@Order(2)
class DemoAllowance implements DemoItem {

    private static final ObjectionInput OBJECTION =
            new ObjectionInput("钱家旺", null, "19900009999", "听说这家的孩子父亲每月寄钱回来，请再核实。");

    private final AllowanceApplications applications;
    private final AllowanceOfficers officers;
    private final Objections objections;
    private final Simulator simulator;
    private final Processes processes;

    DemoAllowance(
            AllowanceApplications applications,
            AllowanceOfficers officers,
            Objections objections,
            Simulator simulator,
            Processes processes) {
        this.applications = applications;
        this.officers = officers;
        this.objections = objections;
        this.simulator = simulator;
        this.processes = processes;
    }

    @Override
    public List<DemoCase> cases() {
        return AllowanceStory.ALL.stream().<DemoCase>map(Played::new).toList();
    }

    private final class Played implements DemoCase {

        private final AllowanceStory story;
        private final PersonDetails applicant;

        Played(AllowanceStory story) {
            this.story = story;
            this.applicant = applications.applicant(story);
        }

        @Override
        public String key() {
            return "demo-allowance-" + story.household();
        }

        @Override
        public Submission application() {
            if (story.course() == AllowanceStory.Course.CHECKED_NEGATIVE) {
                simulator.behave(Objects.requireNonNull(applicant.idNumber()), Behaviour.NEGATIVE);
            }
            return applications.of(story);
        }

        @Override
        public IntakeVerdict verdict() {
            return IntakeVerdict.accept();
        }

        @Override
        public boolean restsAt(List<String> steps) {
            return story.restsAt() != null && steps.contains(story.restsAt());
        }

        /** Where the register or the notice has the word, nobody can do anything. */
        @Override
        public void move(String number) {
            boolean onTheBoard = processes.currentActivities(number).contains("whatEndsTheNotice");
            if (onTheBoard && story.course() == AllowanceStory.Course.DISPUTED) {
                objections.raise(number, OBJECTION, Objections.RESIDENT);
            }
            for (OpenTask task : processes.openTasks(number)) {
                officers.handle(task, story, applicant);
            }
        }
    }
}
