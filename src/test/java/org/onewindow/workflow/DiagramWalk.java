package org.onewindow.workflow;

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
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;

/**
 * Walks cases through the diagrams of one package and the shared ones, in an engine of its own. The hall behind the
 * service tasks is a stand-in that answers what a test tells it to, and notes which papers it had to issue.
 */
public class DiagramWalk implements AutoCloseable {

    public static final String DUE = "2026-12-31T23:59:59+08:00";
    private static final Pattern STEP = Pattern.compile("delegateExpression=\"#\\{(\\w+)}\"");

    public final ProcessEngine engine;
    public final List<Object> issued = new ArrayList<>();
    private final String item;
    private final Map<String, Map<String, Object>> answers = new HashMap<>();

    public DiagramWalk(String item) {
        this.item = item;
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + item)
                .setProcessEngineName(item)
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PackageFiles.all().stream()
                .filter(file -> List.of("shared", item).contains(file.getName(1).toString()))
                .forEach(file -> deployment.addString(file.toString(), PackageFiles.text(file)));
        deployment.deploy();
    }

    /** Every step of the diagrams answers with what the shared ones need, until a test tells it otherwise. */
    public void standInForTheHall() {
        BpmnAwareTests.init(engine);
        issued.clear();
        answers.clear();
        PackageFiles.all(".bpmn")
                .forEach(file -> STEP.matcher(PackageFiles.text(file))
                        .results()
                        .map(step -> step.group(1))
                        .forEach(bean -> stand(bean, step -> step.setVariables(answers.getOrDefault(bean, Map.of())))));
        stand("issueDocument", step -> issued.add(step.getVariableLocal("document")));
        answers("requestSupplement", Map.of("supplementDue", DUE, "supplementReminder", DUE));
        answers("takeReply", Map.of("mustReview", false));
        answers("beginExamination", Map.of("examinationDue", DUE, "clerkGroup", "clerk620102001"));
        answers("promisePending", Map.of("pendingDue", DUE, "pendingReminder", DUE));
        answers("askRegister", Map.of("registerAnswer", "ONLINE", "registerDue", DUE));
        answers("readRegisterAnswer", Map.of("registerAnswer", "COMPLETE", "registerOutcome", "CLEAN"));
        answers("askForCounterEvidence", Map.of("counterEvidenceDue", DUE));
    }

    /** What a step of the hall answers from now on, over what it answered before. */
    public void answers(String bean, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(answers.getOrDefault(bean, Map.of()));
        all.putAll(variables);
        answers.put(bean, all);
    }

    /** Another stand-in for a step than one that answers. */
    public static void stand(String bean, JavaDelegate delegate) {
        Mocks.register(bean, delegate);
    }

    public ProcessInstance begin(Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(item, "case-" + System.nanoTime(), variables);
    }

    public void decide(ProcessInstance theCase, String activity, String verdict) {
        complete(theCase, activity, Map.of("verdict", verdict));
    }

    public void done(ProcessInstance theCase, String activity) {
        complete(theCase, activity, Map.of());
    }

    private void complete(ProcessInstance theCase, String activity, Map<String, Object> variables) {
        engine.getTaskService().complete(task(theCase, activity).getId(), variables);
    }

    public Task task(ProcessInstance theCase, String activity) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .taskDefinitionKey(activity)
                .singleResult();
        assertThat(task).as(activity).isNotNull();
        return task;
    }

    public List<String> openTasks(ProcessInstance theCase) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    public void correlate(ProcessInstance theCase, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .correlate();
    }

    /** Lets the hall do the one piece of its own work that waits at an activity of the case. */
    public void run(ProcessInstance theCase, String activity) {
        execute(jobs().messages().processInstanceId(theCase.getId()).activityId(activity), activity);
    }

    /** Lets the hall's own work run until nothing of it is left; timers stay. */
    public void settle() {
        List<Job> jobs = due();
        while (!jobs.isEmpty()) {
            engine.getManagementService().executeJob(jobs.get(0).getId());
            jobs = due();
        }
    }

    private List<Job> due() {
        return jobs().messages().withRetriesLeft().list();
    }

    /** The time of what waits at a timer has come. */
    public void lapse(String timer) {
        execute(jobs().timers().activityId(timer), timer);
    }

    private void execute(JobQuery query, String activity) {
        Job job = query.singleResult();
        assertThat(job).as(activity).isNotNull();
        engine.getManagementService().executeJob(job.getId());
    }

    public JobQuery jobs() {
        return engine.getManagementService().createJobQuery();
    }

    /** How often an activity was passed, also inside of called diagrams. */
    public long passed(ProcessInstance theCase, String activity) {
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

    public long running() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    /** Ends what a test left running. */
    public void sweep() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of test"));
        Mocks.reset();
    }

    @Override
    public void close() {
        BpmnAwareTests.reset();
        engine.close();
    }
}
