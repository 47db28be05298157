package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.onewindow.workflow.PackageFiles;

/**
 * Walks cases through the real diagrams in an engine of its own. The hall behind the service tasks is a stand-in that
 * answers what a test told it to.
 */
class AllowanceWalk {

    static final String DUE = "2026-12-31T23:59:59+08:00";
    private static final Pattern STEP = Pattern.compile("delegateExpression=\"#\\{(\\w+)}\"");
    private static final List<String> POSTS = List.of(
            "clerkGroup",
            "communityGroup",
            "streetGroup",
            "streetheadGroup",
            "countyGroup",
            "countyheadGroup",
            "supervisorGroup");

    final ProcessEngine engine;
    final List<Object> issued = new ArrayList<>();
    private final Map<String, Map<String, Object>> answers = new HashMap<>();

    AllowanceWalk() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:living-allowance")
                .setProcessEngineName("living-allowance")
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PackageFiles.all().stream()
                .filter(file -> file.startsWith("processes/shared")
                        || file.startsWith("processes/minimum-living-allowance")
                        || file.startsWith("forms/minimum-living-allowance"))
                .forEach(file -> deployment.addString(file.toString(), PackageFiles.text(file)));
        deployment.deploy();
    }

    /** Every step of the diagrams answers with its usual variables, until a test tells it otherwise. */
    void standInForTheHall() {
        issued.clear();
        answers.clear();
        PackageFiles.all(".bpmn")
                .forEach(file -> STEP.matcher(PackageFiles.text(file))
                        .results()
                        .map(step -> step.group(1))
                        .forEach(bean -> Mocks.register(bean, answering(bean))));
        Mocks.register("issueDocument", (JavaDelegate) execution -> issued.add(execution.getVariableLocal("document")));
        Map<String, Object> accepted = new HashMap<>(posts());
        accepted.putAll(Map.of("promisedDue", DUE, "statutoryDue", DUE, "delegated", false, "materialsPending", false));
        answers("acceptCase", accepted);
        answers("requestSupplement", Map.of("supplementDue", DUE, "supplementReminder", DUE));
        answers("takeReply", Map.of("mustReview", false));
        answers("beginExamination", Map.of("examinationDue", DUE));
        answers("promisePending", Map.of("pendingDue", DUE, "pendingReminder", DUE));
        answers("askRegister", Map.of("registerAnswer", "ONLINE", "registerDue", DUE));
        answers("readRegisterAnswer", Map.of("registerAnswer", "COMPLETE", "registerOutcome", "CLEAN"));
        answers("askForCounterEvidence", Map.of("counterEvidenceDue", DUE));
        answers("beginNotice", Map.of("noticeEnds", DUE));
        answers("decideNotice", Map.of("noticeNeeded", true));
        answers("drawForVisit", Map.of("countyVisit", "NONE"));
        answers("assessApplication", Map.of("assessment", "FAMILY_LOW"));
    }

    private JavaDelegate answering(String bean) {
        return execution -> execution.setVariables(answers.getOrDefault(bean, Map.of()));
    }

    /** What a step of the hall answers from now on, over what it answered before. */
    void answers(String bean, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(answers.getOrDefault(bean, Map.of()));
        all.putAll(variables);
        answers.put(bean, all);
    }

    ProcessInstance receive(String intake) {
        Map<String, Object> variables = new HashMap<>(posts());
        variables.put("intake", intake);
        return engine.getRuntimeService()
                .startProcessInstanceByKey("minimum-living-allowance", "case-" + System.nanoTime(), variables);
    }

    /** Visit and check, as far as the proposal of the rules. */
    ProcessInstance investigated() {
        ProcessInstance theCase = receive("ACCEPT");
        correlate(theCase, "registerAnswered");
        done(theCase, "visitHousehold");
        settle(theCase);
        assertThat(theCase).isWaitingAt("giveFirstOpinion");
        return theCase;
    }

    /** As far as the end of the notice. */
    ProcessInstance proposed() {
        ProcessInstance theCase = investigated();
        decide(theCase, "giveFirstOpinion", "AGREE");
        settle(theCase);
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

    void decide(ProcessInstance theCase, String activity, String verdict) {
        engine.getTaskService().complete(task(theCase, activity).getId(), Map.of("verdict", verdict));
    }

    void done(ProcessInstance theCase, String activity) {
        engine.getTaskService().complete(task(theCase, activity).getId());
    }

    /** From the decision to the archive. */
    void handOut(ProcessInstance theCase) {
        settle(theCase);
        done(theCase, "handOut");
        settle(theCase);
    }

    Task task(ProcessInstance theCase, String activity) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .taskDefinitionKey(activity)
                .singleResult();
        assertThat(task).as(activity).isNotNull();
        return task;
    }

    List<String> openTasks(ProcessInstance theCase) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    void correlate(ProcessInstance theCase, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .correlate();
    }

    /** Lets the hall's own work run until nothing of it is left; timers stay. */
    void settle(ProcessInstance theCase) {
        List<Job> jobs = due();
        while (!jobs.isEmpty()) {
            engine.getManagementService().executeJob(jobs.get(0).getId());
            jobs = due();
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .list();
    }

    /** The last day of what waits at a timer is over. */
    void lapse(String timer) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(timer)
                .singleResult();
        assertThat(job).as(timer).isNotNull();
        engine.getManagementService().executeJob(job.getId());
    }

    /** How often an activity was passed, also inside of called diagrams. */
    long passed(ProcessInstance theCase, String activity) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .list()
                .stream()
                .mapToLong(instance -> engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .finished()
                        .count())
                .sum();
    }

    long running() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    void close() {
        engine.close();
    }

    private static Map<String, Object> posts() {
        Map<String, Object> posts = new HashMap<>();
        POSTS.forEach(post -> posts.put(post, post.replace("Group", "620102001")));
        return posts;
    }
}
