package org.onewindow.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.forms.LabelledValue;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Unit;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.TaskRecords;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what officers hand in with their tasks; only the verdict and the next desk go on to the engine. */
@Service
class OfficersWork implements TaskRecords {

    /** The verdicts that settle a case. */
    private static final Set<String> DECISIONS = Set.of("GRANT", "REFUSE");

    private final CaseFiles files;
    private final Opinions opinions;
    private final Organisation organisation;
    private final Timeline timeline;
    private final PendingPromises promises;
    private final ObjectProvider<VerdictRule> rules;

    OfficersWork(
            CaseFiles files,
            Opinions opinions,
            Organisation organisation,
            Timeline timeline,
            PendingPromises promises,
            ObjectProvider<VerdictRule> rules) {
        this.files = files;
        this.opinions = opinions;
        this.organisation = organisation;
        this.timeline = timeline;
        this.promises = promises;
        this.rules = rules;
    }

    @Override
    @Transactional
    public Map<String, Object> record(TaskSubmission submission) {
        CaseFile file = files.get(submission.caseNumber());
        keepTheGateShut(file, submission);
        askTheItem(file, submission);
        if (submission.deciding()) {
            submission
                    .hands()
                    .forEach(person ->
                            opinions.addHand(file.number(), person, submission.activityId(), submission.taskName()));
        }
        opinions.add(submission);
        files.beginReview(file.number());
        timeline.add(file.number(), officer(submission), submission.taskName() + what(submission), why(submission));
        return forTheEngine(file, submission);
    }

    /** 容缺: nobody decides while something that was promised has not come. */
    private void keepTheGateShut(CaseFile file, TaskSubmission submission) {
        boolean decides = DECISIONS.contains(String.valueOf(submission.values().get("verdict")));
        if (decides && promises.open(file.number()).isPresent()) {
            throw new BadInput("verdict", "容缺受理的材料还没有补交，不能作出决定。");
        }
    }

    private void askTheItem(CaseFile file, TaskSubmission submission) {
        rules.stream()
                .filter(rule -> rule.itemKey().equals(file.itemKey()))
                .flatMap(rule -> rule.against(submission).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new BadInput("verdict", why);
                });
    }

    private Map<String, Object> forTheEngine(CaseFile file, TaskSubmission submission) {
        Map<String, Object> variables = new HashMap<>();
        if (submission.values().get("verdict") instanceof String verdict) {
            variables.put(CaseVariables.VERDICT, verdict);
        }
        if (submission.values().get("community") instanceof String community) {
            Unit unit = organisation.communitiesOf(file.areaCode()).stream()
                    .filter(offered -> offered.code().equals(community))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("community", "本街道没有这个社区，请从列表中选择。"));
            files.assignCommunity(file.number(), unit.code());
            variables.put(CaseVariables.COMMUNITY_KNOWN, true);
            variables.put(
                    CaseVariables.COMMUNITY_GROUP,
                    organisation.groupsFor(file.areaCode(), unit.code()).get(CaseVariables.COMMUNITY_GROUP));
        }
        return variables;
    }

    private Actor officer(TaskSubmission submission) {
        return new Actor(submission.actor(), organisation.officerName(submission.actor()));
    }

    private static String what(TaskSubmission submission) {
        return answers(submission, "verdict").map(verdict -> "：" + verdict).collect(Collectors.joining());
    }

    private static String why(TaskSubmission submission) {
        return Stream.of("community", "reasonCode", "note")
                .flatMap(key -> answers(submission, key))
                .collect(Collectors.joining("；"));
    }

    private static Stream<String> answers(TaskSubmission submission, String key) {
        List<LabelledValue> answers = submission.answers();
        return answers.stream().filter(answer -> answer.key().equals(key)).map(LabelledValue::value);
    }
}
