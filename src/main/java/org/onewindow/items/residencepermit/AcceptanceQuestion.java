package org.onewindow.items.residencepermit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.Answer;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.casework.SupplementItem;
import org.onewindow.people.IdNumber;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;

/** What the acceptance table is asked: whose item this is, whether it is ours, and what the rules say already. */
final class AcceptanceQuestion {

    private final Decisions decisions;
    private final AssessmentRequest request;
    private final Function<String, Optional<String>> cityName;

    AcceptanceQuestion(Decisions decisions, AssessmentRequest request, Function<String, Optional<String>> cityName) {
        this.decisions = decisions;
        this.request = request;
        this.cityName = cityName;
    }

    AcceptanceFacts facts(boolean permitExists) {
        Proposal proposal = new Proposal(request, new Findings(decisions, request));
        Application application = Application.of(request);
        Optional<Answer> otherItem = Optional.ofNullable(request.applicant())
                .flatMap(applicant -> otherItem(decisions, request.rules(), applicant));
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("otherItem", otherItem.map(row -> row.text("otherItem")).orElse(""));
        inputs.put("otherItemReason", otherItem.map(row -> row.text("reason")).orElse(""));
        inputs.put("otherItemBasis", otherItem.map(row -> row.rule().basis()).orElse(""));
        inputs.put("inJurisdiction", application.isOf(request.areaCode()));
        inputs.put("rightOffice", cityName.apply(application.areaCode()).orElse("居住地") + "的公安派出所或者受公安机关委托的社区服务机构");
        inputs.put("permitExists", permitExists && application.kind().equals(Application.FIRST));
        inputs.put("verdict", proposal.verdict());
        inputs.put("why", proposal.why());
        return new AcceptanceFacts(inputs, defects(proposal.toTell()));
    }

    /** The item for people with this paper, where it is not this one. */
    static Optional<Answer> otherItem(Decisions decisions, ItemPackage rules, IdNumber applicant) {
        DecisionOutcome outcome = decisions.evaluate(
                rules, Tables.OTHER_ITEM, Map.of("idType", applicant.type().name()));
        return outcome.single().map(row -> new Answer(row, outcome.rules().get(0)));
    }

    private static List<SupplementItem> defects(List<Answer> gaps) {
        return gaps.stream()
                .map(gap -> new SupplementItem(gap.text("field"), gap.text("label"), gap.text("reason")))
                .toList();
    }
}
