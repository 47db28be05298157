package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onewindow.workflow.DiagramWalk;

/** Walks applications of families through the diagrams, with the posts and answers that are theirs. */
class AllowanceWalk extends DiagramWalk {

    private static final List<String> POSTS = List.of(
            "clerkGroup",
            "communityGroup",
            "streetGroup",
            "streetheadGroup",
            "countyGroup",
            "countyheadGroup",
            "supervisorGroup");

    AllowanceWalk() {
        super(Tables.ITEM);
    }

    @Override
    public void standInForTheHall() {
        super.standInForTheHall();
        Map<String, Object> accepted = new HashMap<>(posts());
        accepted.putAll(Map.of("promisedDue", DUE, "statutoryDue", DUE, "delegated", false, "materialsPending", false));
        answers("acceptCase", accepted);
        answers("beginNotice", Map.of("noticeEnds", DUE));
        answers("decideNotice", Map.of("noticeNeeded", true));
        answers("drawForVisit", Map.of("countyVisit", "NONE"));
        answers("assessApplication", Map.of("assessment", "FAMILY_LOW"));
    }

    ProcessInstance receive(String intake) {
        Map<String, Object> variables = new HashMap<>(posts());
        variables.put("intake", intake);
        return begin(variables);
    }

    /** Visit and check, as far as the proposal of the rules. */
    ProcessInstance investigated() {
        ProcessInstance theCase = receive("ACCEPT");
        correlate(theCase, "registerAnswered");
        done(theCase, "visitHousehold");
        settle();
        assertThat(theCase).isWaitingAt("giveFirstOpinion");
        return theCase;
    }

    /** As far as the end of the notice. */
    ProcessInstance proposed() {
        ProcessInstance theCase = investigated();
        decide(theCase, "giveFirstOpinion", "AGREE");
        settle();
        done(theCase, "postNotice");
        return theCase;
    }

    /** As far as the county's desk. */
    ProcessInstance sentToCounty() {
        ProcessInstance theCase = proposed();
        lapse("noticeExpired");
        done(theCase, "sendToCounty");
        return theCase;
    }

    /** From the decision to the archive. */
    void handOut(ProcessInstance theCase) {
        settle();
        done(theCase, "handOut");
        settle();
    }

    private static Map<String, Object> posts() {
        Map<String, Object> posts = new HashMap<>();
        POSTS.forEach(post -> posts.put(post, post.replace("Group", "620102001")));
        return posts;
    }
}
