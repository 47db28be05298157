package org.onewindow.items.livingallowance.reviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onewindow.workflow.DiagramWalk;

/** Walks reviews and lives of allowances through the diagrams; after each move the hall does its own work at once. */
class ReviewWalk extends DiagramWalk {

    private static final List<String> POSTS = List.of(
            "clerkGroup", "streetGroup", "streetheadGroup", "countyGroup", "countyheadGroup", "supervisorGroup");

    ReviewWalk() {
        super("living-allowance-review");
    }

    @Override
    public void standInForTheHall() {
        super.standInForTheHall();
        Map<String, Object> accepted = new HashMap<>(posts());
        accepted.putAll(Map.of("promisedDue", DUE, "statutoryDue", DUE, "delegated", false, "materialsPending", false));
        answers("acceptCase", accepted);
        answers("assessApplication", Map.of("assessment", "STOP"));
        proposes("CHANGE", true);
        applies(true, false);
    }

    void proposes(String action, boolean hearing) {
        answers("sortAction", Map.of("action", action, "hearing", hearing));
    }

    void applies(boolean changed, boolean overpaid) {
        answers("applyReview", Map.of("changed", changed, "overpaid", overpaid));
    }

    ProcessInstance receive(String intake) {
        Map<String, Object> variables = new HashMap<>(posts());
        variables.put("intake", intake);
        return begin(variables);
    }

    /** As far as the desk where the facts are stated. */
    ProcessInstance investigated() {
        ProcessInstance theCase = receive("ACCEPT");
        correlate(theCase, "registerAnswered");
        done(theCase, "reviewHousehold");
        settle();
        return theCase;
    }

    /** As far as what follows the rules' proposal. */
    ProcessInstance proposed() {
        ProcessInstance theCase = investigated();
        done(theCase, "stateFacts");
        settle();
        return theCase;
    }

    @Override
    public void decide(ProcessInstance theCase, String activity, String verdict) {
        super.decide(theCase, activity, verdict);
        settle();
    }

    @Override
    public void done(ProcessInstance theCase, String activity) {
        super.done(theCase, activity);
        settle();
    }

    @Override
    public void correlate(ProcessInstance theCase, String message) {
        super.correlate(theCase, message);
        settle();
    }

    @Override
    public void lapse(String timer) {
        super.lapse(timer);
        settle();
    }

    private static Map<String, Object> posts() {
        Map<String, Object> posts = new HashMap<>();
        POSTS.forEach(post -> posts.put(post, post.replace("Group", "620102001")));
        return posts;
    }
}
