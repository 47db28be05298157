package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class StepLimitsTest {

    private static final Instant STEP_DUE = Instant.parse("2026-03-16T15:59:59Z");
    private static final Instant CASE_DUE = Instant.parse("2026-03-30T15:59:59Z");

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
              <process id="two" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="s"/>
                <sequenceFlow id="a" sourceRef="s" targetRef="review"/>
                <userTask id="review" name="区县审核" camunda:dueDate="2026-03-30T23:59:59+08:00">
                  <extensionElements><camunda:properties>
                    <camunda:property name="deciding" value="true"/>
                    <camunda:property name="step" value="COUNTY"/>
                  </camunda:properties></extensionElements>
                </userTask>
                <sequenceFlow id="b" sourceRef="review" targetRef="decide"/>
                <userTask id="decide" name="区县确认" camunda:dueDate="2026-03-30T23:59:59+08:00"/>
                <sequenceFlow id="c" sourceRef="decide" targetRef="e"/>
                <endEvent id="e"/>
              </process>
            </definitions>""";

    private final List<String> told = new ArrayList<>();
    private ProcessEngine engine;
    private TaskService tasks;

    @BeforeEach
    void buildAnEngine() {
        TaskSteps steps = new TaskSteps() {
            @Override
            public Instant begun(StepTask task) {
                told.add("begun " + task.caseNumber() + " " + task.step() + " " + task.name());
                return STEP_DUE;
            }

            @Override
            public Optional<Instant> claimed(StepTask task) {
                told.add("claimed " + task.step());
                return Optional.of(CASE_DUE);
            }

            @Override
            public void ended(String taskId) {
                told.add("ended");
            }
        };
        var beans = new StaticListableBeanFactory();
        beans.addBean("steps", steps);
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName("steps-" + UUID.randomUUID());
        configuration.setMetricsEnabled(false);
        configuration.getProcessEnginePlugins().add(new StepLimits(beans.getBeanProvider(TaskSteps.class)));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("two.bpmn", MODEL)
                .deploy();
        tasks = engine.getTaskService();
        engine.getRuntimeService().startProcessInstanceByKey("two", "A1");
    }

    @AfterEach
    void closeTheEngine() {
        engine.close();
    }

    @Test
    void givesATaskWithAStepTheLimitOfItsStep() {
        assertThat(open().getDueDate()).isEqualTo(Date.from(STEP_DUE));
        assertThat(told).containsExactly("begun A1 COUNTY 区县审核");
    }

    @Test
    void leavesATaskWithoutAStepAlone() {
        tasks.complete(open().getId());
        told.clear();
        assertThat(open().getName()).isEqualTo("区县确认");
        assertThat(open().getDueDate()).isEqualTo(Date.from(CASE_DUE));
        tasks.claim(open().getId(), "county");
        tasks.complete(open().getId());
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhenTheTaskIsTakenOnAndWhenItIsDone() {
        tasks.claim(open().getId(), "county");
        assertThat(open().getDueDate()).isEqualTo(Date.from(CASE_DUE));
        tasks.setAssignee(open().getId(), null);
        tasks.complete(open().getId());
        assertThat(told).containsExactly("begun A1 COUNTY 区县审核", "claimed COUNTY", "ended");
    }

    @Test
    void tellsWhenTheTaskIsTakenAway() {
        engine.getRuntimeService().deleteProcessInstance(open().getProcessInstanceId(), "withdrawn");
        assertThat(told).containsExactly("begun A1 COUNTY 区县审核", "ended");
    }

    private Task open() {
        return tasks.createTaskQuery().singleResult();
    }
}
