package org.onewindow.running;

import java.util.List;
import java.util.Map;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.fees.Fees;
import org.onewindow.fees.PaymentMethod;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases of the residence permit; the demonstration's card centre makes their cards by itself. */
@Component
@Order(3)
class DemoPermits implements DemoItem {

    private final PermitApplications applications;
    private final DemoOfficers officers;
    private final Fees fees;
    private final Processes processes;

    DemoPermits(PermitApplications applications, DemoOfficers officers, Fees fees, Processes processes) {
        this.applications = applications;
        this.officers = officers;
        this.fees = fees;
        this.processes = processes;
    }

    @Override
    public List<DemoCase> cases() {
        return PermitStory.ALL.stream().<DemoCase>map(Played::new).toList();
    }

    private void handle(OpenTask task, PermitStory story) {
        boolean refused = story.refused();
        switch (task.activityId()) {
            case "verifyResidence" -> officers.complete("police", task, refused ? notThere() : there());
            case "signOff" -> officers.complete("policehead", task, refused ? refusal() : Map.of("verdict", "GRANT"));
            case Fees.STEP -> pay(task);
            case "handOut" -> officers.handOut(task.caseNumber(), applications.applicant(story));
            default -> throw new IllegalStateException("no officer for " + task.activityId());
        }
    }

    private void pay(OpenTask task) {
        Officer clerk = officers.officer("clerk1");
        String amount = fees.due(task.caseNumber()).amount().yuan();
        fees.take(task.taskId(), PaymentMethod.MOBILE, amount, clerk.actor(), clerk.groups());
    }

    private static Map<String, Object> there() {
        return Map.of("visitMethod", "VISIT", "livesThere", "YES", "groundsTrue", "YES", "verdict", "AGREE");
    }

    private static Map<String, Object> notThere() {
        return Map.of(
                "visitMethod", "ENQUIRY",
                "livesThere", "NO",
                "groundsTrue", "NO",
                "verdict", "DISAGREE",
                "reasonCode", "NOT_LIVING_HERE",
                "note", "房东说明租约已在三个月前解除，申请人已搬离。");
    }

    private static Map<String, Object> refusal() {
        return Map.of("verdict", "REFUSE", "reasonCode", "NOT_LIVING_HERE", "note", "经民警走访核实，申请人不住在申请的地址。");
    }

    private final class Played implements DemoCase {

        private final PermitStory story;

        Played(PermitStory story) {
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
            return steps.stream().anyMatch(story.restsAt()::contains);
        }

        @Override
        public void move(String number) {
            processes.openTasks(number).forEach(task -> handle(task, story));
        }
    }
}
