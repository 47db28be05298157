package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;

/** Finding P0-4: what officers hand in is checked by the server, on every road by which a task can be completed. */
class TaskInputTest {

    private static final GuardedDesk DESK = new GuardedDesk();
    private static final TaskService TASKS = DESK.engine.getTaskService();

    private final String caseNumber = UUID.randomUUID().toString();

    @BeforeEach
    void forget() {
        DESK.recorded.clear();
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    static Stream<Map<String, Object>> badInput() {
        return Stream.of(
                Map.of(),
                Map.of("verdict", "PAY"),
                Map.of("verdict", "AGREE", "approvedBy", "wang"),
                Map.of("verdict", "AGREE", "payAmount", 999_999),
                Map.of("verdict", "AGREE", "months", 101),
                Map.of("verdict", "AGREE", "months", "1"),
                Map.of("verdict", "AGREE", "note", "藏着的"),
                Map.of("verdict", "SEND_BACK"),
                Map.of("verdict", "SEND_BACK", "note", "十一个字十一个字十一字"),
                Map.of(
                        "verdict",
                        Variables.objectValue(new HashMap<>(Map.of("a", 1))).create()));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void p04RefusesWhatTheFormForbidsByEitherRoad(Map<String, Object> values) {
        Task task = DESK.claimedTask(caseNumber, "wang");
        assertThatThrownBy(() -> DESK.as("wang", () -> TASKS.complete(task.getId(), values)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() ->
                        DESK.as("wang", () -> DESK.engine.getFormService().submitTaskForm(task.getId(), values)))
                .isInstanceOf(BadInput.class);
        assertThat(DESK.recorded).isEmpty();
        assertThat(TASKS.createTaskQuery().taskId(task.getId()).count()).isOne();
        assertThat(TASKS.getVariables(task.getId())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void p04HandsOnlyTheRecordersVariablesToTheEngine(boolean byForm) {
        Task task = DESK.claimedTask(caseNumber, "wang");
        Map<String, Object> values = new LinkedHashMap<>(Map.of("verdict", "SEND_BACK", "note", "请补照片", "months", 3));
        values.put("seen", List.of("book"));
        DESK.as("wang", () -> {
            if (byForm) {
                DESK.engine.getFormService().submitTaskForm(task.getId(), values);
            } else {
                TASKS.complete(task.getId(), values);
            }
        });
        assertThat(DESK.recorded).singleElement().satisfies(submission -> {
            assertThat(submission.caseNumber()).isEqualTo(caseNumber);
            assertThat(submission.activityId()).isEqualTo("x");
            assertThat(submission.actor()).isEqualTo("wang");
            assertThat(submission.hands()).isEqualTo(Set.of("wang"));
            assertThat(submission.deciding()).isTrue();
            assertThat(submission.values()).containsOnlyKeys("verdict", "note", "seen", "months");
            assertThat(submission.answers()).extracting("value").containsExactly("退回", "3", "户口簿", "请补照片");
        });
        assertThat(DESK.engine.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                        .filter(variable -> variable.getProcessInstanceId().equals(task.getProcessInstanceId()))
                        .map(variable -> variable.getName()))
                .containsExactly("verdict");
    }

    static Stream<Arguments> roads() {
        RuntimeService runtime = DESK.engine.getRuntimeService();
        return Stream.<Map.Entry<String, java.util.function.Consumer<Task>>>of(
                        Map.entry("set a variable", task -> TASKS.setVariable(task.getId(), "verdict", "AGREE")),
                        Map.entry(
                                "set a local variable",
                                task -> TASKS.setVariableLocal(task.getId(), "verdict", "AGREE")),
                        Map.entry("remove a variable", task -> TASKS.removeVariable(task.getId(), "verdict")),
                        Map.entry("resolve", task -> TASKS.resolveTask(task.getId(), Map.of("verdict", "AGREE"))),
                        Map.entry("throw an error", task -> TASKS.handleBpmnError(task.getId(), "E")),
                        Map.entry("escalate", task -> TASKS.handleEscalation(task.getId(), "E")),
                        Map.entry("delegate", task -> TASKS.delegateTask(task.getId(), "li")),
                        Map.entry("give to a colleague", task -> TASKS.setAssignee(task.getId(), "li")),
                        Map.entry("claim for a colleague", task -> TASKS.claim(task.getId(), "li")),
                        Map.entry("make an owner", task -> TASKS.setOwner(task.getId(), "li")),
                        Map.entry("add a candidate", task -> TASKS.addCandidateUser(task.getId(), "li")),
                        Map.entry("move the due date", task -> TASKS.setDueDate(task.getId(), new java.util.Date(0))),
                        Map.entry("change the task", TASKS::saveTask),
                        Map.entry("delete the task", task -> TASKS.deleteTask(task.getId(), true)),
                        Map.entry("comment", task -> TASKS.createComment(task.getId(), null, "110101194901010013")),
                        Map.entry(
                                "set a process variable",
                                task -> runtime.setVariable(task.getProcessInstanceId(), "verdict", "AGREE")),
                        Map.entry(
                                "send a message",
                                task -> runtime.createMessageCorrelation("m").correlateAll()),
                        Map.entry(
                                "skip the step",
                                task -> runtime.createProcessInstanceModification(task.getProcessInstanceId())
                                        .cancelAllForActivity("x")
                                        .startBeforeActivity("e")
                                        .execute()),
                        Map.entry(
                                "delete the process",
                                task -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "")),
                        Map.entry("start a process", task -> runtime.startProcessInstanceByKey("p", "another")),
                        Map.entry(
                                "submit a start form",
                                task -> DESK.engine
                                        .getFormService()
                                        .submitStartForm(task.getProcessDefinitionId(), Map.of())),
                        Map.entry("throw a signal", task -> runtime.signalEventReceived("s")),
                        Map.entry(
                                "run a job",
                                task -> DESK.engine.getManagementService().executeJob("1")))
                .map(road -> Arguments.of(road.getKey(), road.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roads")
    void p04ClosesEveryOtherRoad(String name, java.util.function.Consumer<Task> road) {
        Task task = DESK.claimedTask(caseNumber, "wang");
        assertThatThrownBy(() -> DESK.as("wang", () -> road.accept(task)))
                .as(name)
                .isInstanceOf(RoadClosed.class)
                .hasMessageContaining("，");
        assertThat(TASKS.createTaskQuery()
                        .taskId(task.getId())
                        .taskAssignee("wang")
                        .count())
                .isOne();
    }

    @Test
    void asksToClaimBeforeCompleting() {
        Task task = DESK.task(caseNumber);
        assertThatThrownBy(() -> DESK.as("wang", () -> TASKS.complete(task.getId(), Map.of("verdict", "AGREE"))))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("请先领办");
        DESK.as("wang", () -> TASKS.claim(task.getId(), "wang"));
        DESK.as("wang", () -> TASKS.complete(task.getId(), Map.of("verdict", "AGREE")));
        assertThat(DESK.recorded).hasSize(1);
    }

    @Test
    void namesTheColleagueWhoHoldsOrCompletedTheTask() {
        Task task = DESK.claimedTask(caseNumber, "wang");
        Map<String, Object> agreed = Map.of("verdict", "AGREE");
        assertThatThrownBy(() -> DESK.as("li", () -> TASKS.complete(task.getId(), agreed)))
                .isInstanceOf(AlreadyDone.class)
                .hasMessage("这项任务已由 王敏（街道经办） 领办，请刷新列表。");
        assertThatThrownBy(() -> DESK.as("li", () -> TASKS.claim(task.getId(), "li")))
                .hasMessageContaining("王敏");
        assertThatThrownBy(() -> DESK.as("li", () -> TASKS.setAssignee(task.getId(), null)))
                .hasMessageContaining("王敏");
        DESK.as("wang", () -> TASKS.complete(task.getId(), agreed));
        assertThatThrownBy(() -> DESK.as("li", () -> TASKS.complete(task.getId(), agreed)))
                .hasMessage("这项任务已由 王敏（街道经办） 办理，请刷新列表。");
        assertThatThrownBy(() -> DESK.as("wang", () -> TASKS.complete(task.getId(), agreed)))
                .hasMessageContaining("不必重复提交");
        assertThat(DESK.recorded).hasSize(1);
    }

    @Test
    void letsTheHolderGiveATaskBack() {
        Task task = DESK.claimedTask(caseNumber, "wang");
        DESK.as("wang", () -> TASKS.setAssignee(task.getId(), null));
        assertThat(TASKS.createTaskQuery().taskId(task.getId()).taskUnassigned().count())
                .isOne();
    }

    @Test
    void letsTheHallsOwnServicesComplete() {
        Task task = DESK.task(caseNumber);
        TASKS.complete(task.getId(), Map.of("verdict", "AGREE"));
        assertThat(DESK.recorded).isEmpty();
        assertThat(TASKS.createTaskQuery().taskId(task.getId()).count()).isZero();
    }

    @Test
    void e12OneOfEightWinsAndTheOthersReadWhoItWas() throws Exception {
        for (int round = 0; round < 10; round++) {
            Task task = DESK.claimedTask(caseNumber + round, "wang");
            List<Throwable> lost = race(task.getId());
            assertThat(lost)
                    .hasSize(7)
                    .allSatisfy(loss ->
                            assertThat(loss).isInstanceOf(AlreadyDone.class).hasMessageContaining("已由您本人办理"));
        }
    }

    private static List<Throwable> race(String taskId) throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            CyclicBarrier start = new CyclicBarrier(8);
            Callable<String> complete = () -> {
                start.await();
                return DESK.as("wang", () -> {
                    TASKS.complete(taskId, Map.of("verdict", "AGREE"));
                    return taskId;
                });
            };
            List<Throwable> lost = new ArrayList<>();
            for (Future<String> one : officers.invokeAll(java.util.Collections.nCopies(8, complete))) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    lost.add(e.getCause());
                }
            }
            return lost;
        } finally {
            officers.shutdown();
        }
    }
}
