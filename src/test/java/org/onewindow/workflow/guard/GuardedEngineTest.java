package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings P0-1 and P0-8, and the engine's settings, in an engine with the whole guard. */
class GuardedEngineTest {

    private static final GuardedDesk DESK = new GuardedDesk();
    private static final TaskService TASKS = DESK.engine.getTaskService();
    private static final FilterService FILTERS = DESK.engine.getFilterService();

    @BeforeEach
    void silence() {
        Canary.silence();
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void p01RefusesAnExpressionAtTheTopOfAQuery() {
        DESK.task(UUID.randomUUID().toString());
        refused(TASKS.createTaskQuery().taskAssigneeExpression(HostileModels.REACH));
    }

    @Test
    void p01RefusesAnExpressionInAnOrBranchOfAQuery() {
        DESK.task(UUID.randomUUID().toString());
        refused(TASKS.createTaskQuery()
                .or()
                .taskAssigneeExpression(HostileModels.REACH)
                .endOr());
        refused(TASKS.createTaskQuery()
                .or()
                .taskCandidateGroupInExpression(HostileModels.REACH)
                .endOr());
    }

    private static void refused(TaskQuery query) {
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void p01SavesNoFilterWithAnExpression() {
        TaskQuery branch = TASKS.createTaskQuery()
                .or()
                .taskAssigneeExpression(HostileModels.REACH)
                .endOr();
        Filter filter = FILTERS.newTaskFilter("恶意");
        filter.setQuery(branch);
        assertThatThrownBy(() -> FILTERS.saveFilter(filter)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void p01EvaluatesNoExpressionOfAFilterThatIsThereAlready() {
        String id = stored(TASKS.createTaskQuery()
                .or()
                .taskAssigneeExpression(HostileModels.REACH)
                .endOr());
        assertThatThrownBy(() -> FILTERS.list(id)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> FILTERS.count(id)).isInstanceOf(BadUserRequestException.class);
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void p01ExtendsNoFilterByAnExpression() {
        String id = stored(TASKS.createTaskQuery());
        TaskQuery extension = TASKS.createTaskQuery()
                .or()
                .taskAssigneeExpression(HostileModels.REACH)
                .endOr();
        assertThatThrownBy(() -> FILTERS.list(id, extension)).isInstanceOf(BadUserRequestException.class);
        assertThat(Canary.songs()).isZero();
    }

    /** Puts a filter past the gate, as one that was there before it. */
    private static String stored(TaskQuery query) {
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) DESK.engine.getProcessEngineConfiguration();
        Command<String> insert = context -> {
            FilterEntity filter = new FilterEntity("Task");
            filter.setName("旧");
            filter.setQuery(query);
            context.getFilterManager().insertOrUpdateFilter(filter);
            return filter.getId();
        };
        return engine.getCommandExecutorTxRequired().execute(insert);
    }

    @Test
    void p01KeepsPlainQueriesAndFiltersWorking() {
        DESK.task(UUID.randomUUID().toString());
        TaskQuery plain = TASKS.createTaskQuery()
                .or()
                .taskCandidateGroup(GuardedDesk.GROUP)
                .taskAssignee("wang")
                .endOr();
        assertThat(plain.count()).isPositive();
        assertThat(FILTERS.count(stored(TASKS.createTaskQuery()))).isPositive();
    }

    @Test
    void p08AnErrorNobodyCatchesIsAFailureAndNotTheEndOfTheCase() {
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) DESK.engine.getProcessEngineConfiguration();
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        BareEngine.deploy(
                DESK.engine,
                Map.of(
                        "unhandled.bpmn",
                        HostileModels.process("""
                <bpmn:endEvent id="x2"><bpmn:errorEventDefinition id="ed" errorRef="er"/></bpmn:endEvent>
                <bpmn:task id="x"/><bpmn:sequenceFlow id="f3" sourceRef="x" targetRef="x2"/>""")
                                .replace(
                                        "<bpmn:process id=\"p\"",
                                        "<bpmn:error id=\"er\" errorCode=\"E\"/><bpmn:process id=\"unhandled\"")
                                .replace(
                                        "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"x\" targetRef=\"e\"/>",
                                        "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"s\" targetRef=\"e\"/>")));
        assertThatThrownBy(() -> DESK.engine.getRuntimeService().startProcessInstanceByKey("unhandled", "K-1"))
                .isInstanceOf(RuntimeException.class);
        assertThat(DESK.engine
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey("K-1")
                        .count())
                .isZero();
    }

    @Test
    void refusesADeploymentByWhateverRoad() {
        String hostile = HostileModels.process("<bpmn:scriptTask id=\"x\"/>");
        assertThatThrownBy(() -> BareEngine.deploy(DESK.engine, Map.of("a.bpmn", hostile)))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("a.bpmn 第 5 行")
                .hasMessageContaining("scriptTask");
        assertThat(DESK.engine.getRepositoryService().createDeploymentQuery().count())
                .isPositive();
    }

    @Test
    void storesPasswordsAsArgon2AndChecksThem() {
        assertThat(DESK.engine.getIdentityService().checkPassword("wang", "a-Pass-Word-of-tests-1"))
                .isTrue();
        assertThat(DESK.engine.getIdentityService().checkPassword("wang", "a-Pass-Word-of-tests-2"))
                .isFalse();
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) DESK.engine.getProcessEngineConfiguration();
        String stored = engine.getPasswordManager().encrypt("x");
        assertThat(stored).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void closesWhatTheEngineLeavesOpen() {
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) DESK.engine.getProcessEngineConfiguration();
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isEnforceSpecificVariablePermission()).isTrue();
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
    }

    @Test
    void readsNoDocumentTypeInAModel() {
        String model = new String(
                HostileModels.process("<bpmn:task id=\"x\"/>").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        String doctype = model.replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        assertThatThrownBy(() -> BareEngine.deploy(DESK.engine, Map.of("x.bpmn", doctype)))
                .isInstanceOf(ModelRefused.class);
    }
}
