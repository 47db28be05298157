package org.onewindow.workflow.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.onewindow.workflow.OutsideWork;
import org.onewindow.workflow.TaskRecords;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A guarded engine in memory with one form, two officers of one group, and a recorder that remembers. */
final class GuardedDesk implements AutoCloseable {

    static final String GROUP = "street1";
    private static final String FORM = """
            {"id":"review","type":"default","schemaVersion":16,"components":[
             {"type":"radio","key":"verdict","label":"结论","validate":{"required":true},
              "values":[{"label":"同意","value":"AGREE"},{"label":"退回","value":"SEND_BACK"}]},
             {"type":"number","key":"months","label":"月数","decimalDigits":0,"validate":{"min":1,"max":100}},
             {"type":"checklist","key":"seen","label":"已核对","values":[{"label":"户口簿","value":"book"}]},
             {"type":"textarea","key":"note","label":"说明","validate":{"required":true,"maxLength":10},
              "conditional":{"hide":"=verdict != \\"SEND_BACK\\""}}]}""";

    final List<TaskSubmission> recorded = Collections.synchronizedList(new ArrayList<>());
    final ProcessEngine engine;
    private final TaskRecords records = submission -> {
        recorded.add(submission);
        return Map.of("verdict", submission.values().getOrDefault("verdict", ""));
    };

    GuardedDesk() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("desk-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=10000");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        TaskFacts facts = new TaskFacts(
                new StaticListableBeanFactory(Map.of("records", records)).getBeanProvider(TaskRecords.class));
        configuration.setProcessEnginePlugins(List.of(new EngineGuard(
                BareEngine.delegates(),
                facts,
                new OutsideWorks(new StaticListableBeanFactory().getBeanProvider(OutsideWork.class)))));
        engine = configuration.buildProcessEngine();
        officer("wang", "王敏");
        officer("li", "李强");
        BareEngine.deploy(
                engine, Map.of("processes/x/p.bpmn", HostileModels.process("""
                                <bpmn:userTask id="x" name="审核" camunda:formRef="review" camunda:formRefBinding="deployment" camunda:candidateGroups="street1">
                                <bpmn:extensionElements><camunda:properties><camunda:property name="deciding" value="true"/></camunda:properties></bpmn:extensionElements>
                                </bpmn:userTask>"""), "forms/x/review.form", FORM));
    }

    private void officer(String id, String name) {
        User user = engine.getIdentityService().newUser(id);
        user.setFirstName(name);
        user.setLastName("街道经办");
        user.setPassword("a-Pass-Word-of-tests-1");
        engine.getIdentityService().saveUser(user);
    }

    /** A new case at its review, as the hall starts it. */
    Task task(String caseNumber) {
        engine.getRuntimeService().startProcessInstanceByKey("p", caseNumber);
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
    }

    Task claimedTask(String caseNumber, String officer) {
        Task task = task(caseNumber);
        engine.getTaskService().setAssignee(task.getId(), officer);
        return task;
    }

    void as(String officer, Runnable work) {
        as(officer, () -> {
            work.run();
            return officer;
        });
    }

    <T> T as(String officer, Supplier<T> work) {
        engine.getIdentityService().setAuthentication(officer, List.of(GROUP));
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
