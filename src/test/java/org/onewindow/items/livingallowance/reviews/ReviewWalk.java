package org.onewindow.items.livingallowance.reviews;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Walks reviews and lives of allowances through the real diagrams; the hall behind the steps answers what it is told to. */
class ReviewWalk {

    static final String DUE = "2026-12-31T23:59:59+08:00";
    private static final Pattern STEP = Pattern.compile("delegateExpression=\"#\\{(\\w+)}\"");
    private static final List<String> POSTS = List.of(
            "clerkGroup", "streetGroup", "streetheadGroup", "countyGroup", "countyheadGroup", "supervisorGroup");

    final ProcessEngine engine;
    final List<Object> issued = new ArrayList<>();
    private final Map<String, Map<String, Object>> answers = new HashMap<>();

    ReviewWalk() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:allowance-review")
                .setProcessEngineName("allowance-review")
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PackageFiles.all().stream()
                .filter(file ->
                        file.startsWith("processes/shared") || file.toString().contains("living-allowance-review"))
                .forEach(file -> deployment.addString(file.toString(), PackageFiles.text(file)));
        deployment.deploy();
    }

    void standInForTheHall() {
        issued.clear();
        answers.clear();
        PackageFiles.all(".bpmn")
                .forEach(file -> STEP.matcher(PackageFiles.text(file))
                        .results()
                        .map(step -> step.group(1))
                        .forEach(bean -> Mocks.register(
                                bean, (JavaDelegate) step -> step.setVariables(answers.getOrDefault(bean, Map.of())))));
        Mocks.register("issueDocument", (JavaDelegate) step -> issued.add(step.getVariableLocal("document")));
        Map<String, Object> accepted = new HashMap<>(posts());
        accepted.putAll(Map.of("promisedDue", DUE, "statutoryDue", DUE, "delegated", false, "materialsPending", false));
        answers("acceptCase", accepted);
        answers("requestSupplement", Map.of("supplementDue", DUE, "supplementReminder", DUE));
        answers("takeReply", Map.of("mustReview", false));
        answers("beginExamination", Map.of("examinationDue", DUE));
        answers("askRegister", Map.of("registerAnswer", "ONLINE", "registerDue", DUE));
        answers("readRegisterAnswer", Map.of("registerAnswer", "COMPLETE", "registerOutcome", "CLEAN"));
        answers("askForCounterEvidence", Map.of("counterEvidenceDue", DUE));
        answers("assessApplication", Map.of("assessment", "STOP"));
        proposes("CHANGE", true);
        applies(true, false);
    }

    void answers(String bean, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(answers.getOrDefault(bean, Map.of()));
        all.putAll(variables);
        answers.put(bean, all);
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
        return engine.getRuntimeService()
                .startProcessInstanceByKey("living-allowance-review", "case-" + System.nanoTime(), variables);
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

    void decide(ProcessInstance theCase, String activity, String verdict) {
        engine.getTaskService().complete(task(theCase, activity).getId(), Map.of("verdict", verdict));
        settle();
    }

    void done(ProcessInstance theCase, String activity) {
        engine.getTaskService().complete(task(theCase, activity).getId());
        settle();
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

    void correlate(ProcessInstance theCase, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .correlate();
        settle();
    }

    /** Lets the hall's own work run; timers stay. */
    void settle() {
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

    /** The time of what waits at a timer has come. */
    void lapse(String timer) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(timer)
                .singleResult();
        assertThat(job).as(timer).isNotNull();
        engine.getManagementService().executeJob(job.getId());
        settle();
    }

    void sweep() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of test"));
        Mocks.reset();
    }

    private static Map<String, Object> posts() {
        Map<String, Object> posts = new HashMap<>();
        POSTS.forEach(post -> posts.put(post, post.replace("Group", "620102001")));
        return posts;
    }
}
