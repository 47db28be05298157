package org.onewindow.cards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.onewindow.Ids;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.FieldCipher;
import org.onewindow.workflow.ItemPackages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that wait for their card, in the running hall; the process around the card is as short as can be. */
@Component
public class CardTrial {

    public static final String PASSWORD = "OneWindow-demo-1";
    public static final String SERVICE = "cardcentre";
    /** A card centre of another county. */
    public static final String STRANGER = "cardcentreelsewhere";

    static final String CENTRE = "cardcentre620102";
    static final String NAME = "慕容雪";

    private static final AtomicLong SERIAL = new AtomicLong(8_000_000);
    private static final String KEY = "card-trial";
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
            <bpmn:process id="card-trial" name="制证试验" isExecutable="true" camunda:historyTimeToLive="P30D">
            <bpmn:startEvent id="started"/><bpmn:sequenceFlow id="f1" sourceRef="started" targetRef="makeCard"/>
            <bpmn:serviceTask id="makeCard" camunda:type="external" camunda:topic="card-making"/>
            <bpmn:boundaryEvent id="late" cancelActivity="false" attachedToRef="makeCard"><bpmn:timerEventDefinition id="t"><bpmn:timeDate>${statutoryDue}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="f3" sourceRef="late" targetRef="urgeCardCentre"/>
            <bpmn:serviceTask id="urgeCardCentre" camunda:delegateExpression="#{urgeCardCentre}"/>
            <bpmn:sequenceFlow id="f4" sourceRef="urgeCardCentre" targetRef="urged"/><bpmn:endEvent id="urged"/>
            <bpmn:sequenceFlow id="f2" sourceRef="makeCard" targetRef="recordCard"/>
            <bpmn:serviceTask id="recordCard" camunda:delegateExpression="#{recordCard}"/>
            <bpmn:sequenceFlow id="f5" sourceRef="recordCard" targetRef="waiting"/>
            <bpmn:userTask id="waiting" name="领证" camunda:candidateGroups="${clerkGroup}"/>
            <bpmn:sequenceFlow id="f6" sourceRef="waiting" targetRef="done"/><bpmn:endEvent id="done"/>
            </bpmn:process></bpmn:definitions>""";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final People people;
    private final ItemPackages packages;
    private final Organisation organisation;
    private final CardOrders orders;
    private final CardCentre centre;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ExternalTaskService works;
    private final ManagementService jobs;
    private final IdentityService identities;
    private final Set<String> aside = new HashSet<>();

    CardTrial(
            JdbcClient jdbc,
            FieldCipher cipher,
            People people,
            ItemPackages packages,
            Organisation organisation,
            CardOrders orders,
            CardCentre centre,
            RepositoryService repository,
            RuntimeService runtime,
            ExternalTaskService works,
            ManagementService jobs,
            IdentityService identities) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.people = people;
        this.packages = packages;
        this.organisation = organisation;
        this.orders = orders;
        this.centre = centre;
        this.repository = repository;
        this.runtime = runtime;
        this.works = works;
        this.jobs = jobs;
        this.identities = identities;
    }

    /** A case and the order of its card. */
    public record Ordered(String caseNumber, String order) {}

    public static CardFace face() {
        return new CardFace("居住证", List.of(new CardFace.Line("姓名", NAME)), new byte[] {1, 2, 3}, PhotoFrom.ORDER);
    }

    /** A case whose process stands before the card. */
    public Ordered ordered() {
        deploy();
        setOthersAside();
        String number = caseFile();
        String order = orders.place(number, "TRIAL-" + number, face());
        Map<String, Object> variables = new HashMap<>(organisation.groupsFor("620102001", null));
        variables.put("cardOrder", order);
        variables.put("verdict", "GRANT");
        variables.put("statutoryDue", "2099-12-31T23:59:59+08:00");
        runtime.startProcessInstanceByKey(KEY, number, variables);
        return new Ordered(number, order);
    }

    public String caseFile() {
        String number = "620102-261122-" + SERIAL.getAndIncrement();
        long applicant = people.register(
                        new PersonDetails(NAME, IdType.RESIDENT_ID, Ids.bornOn("1990-01-01"), "13812345678", "畅家巷 1 号"))
                .value();
        jdbc.sql("""
                        insert into case_file (number, item_key, item_name, process_definition_id, status, channel,
                            area_code, applicant_id, query_code, received_at, received_on, accepted_on, received_by)
                        values (?, 'elderly-subsidy', '高龄津贴', ?, 'IN_REVIEW', 'WINDOW', '620102001', ?, ?, now(),
                            current_date, current_date, 'clerk')""")
                .params(
                        number,
                        packages.latest("elderly-subsidy").processDefinitionId(),
                        applicant,
                        cipher.encrypt("QUERY" + number))
                .update();
        jdbc.sql(
                        "insert into case_submission (case_number, round, content, at, by_user) values (?, 1, ?, now(), 'clerk')")
                .params(number, cipher.encrypt("{\"situation\":{},\"form\":{\"email\":\"murong@example.org\"}}"))
                .update();
        return number;
    }

    /** The application names no mailbox. */
    public void withoutMailbox(String caseNumber) {
        jdbc.sql("update case_submission set content = ? where case_number = ?")
                .params(cipher.encrypt("{\"situation\":{},\"form\":{}}"), caseNumber)
                .update();
    }

    /** Lets the card of any case arrive, as a card centre would; for tests of processes that have one on their way. */
    public void make(String caseNumber) {
        ExternalTask task = works.createExternalTaskQuery().list().stream()
                .filter(one -> caseNumber.equals(one.getBusinessKey()))
                .findFirst()
                .orElseThrow();
        String order = (String) runtime.getVariable(task.getExecutionId(), "cardOrder");
        String group = (String) runtime.getVariable(task.getExecutionId(), "cardcentreGroup");
        centre.record(order, "TRIAL-" + order.substring(0, 8).toUpperCase(Locale.ROOT), List.of(group));
        works.lock(task.getId(), "trial", 60_000);
        works.complete(task.getId(), "trial");
    }

    /** Cards that the cases of other tests wait for are nothing for the workers of this one. */
    private void setOthersAside() {
        works.createExternalTaskQuery().active().list().stream()
                .filter(task -> !task.getProcessDefinitionKey().equals(KEY))
                .map(ExternalTask::getProcessInstanceId)
                .filter(aside::add)
                .forEach(runtime::suspendProcessInstanceById);
    }

    /** Nothing is left for a worker of the next test. */
    public void clear() {
        aside.forEach(runtime::activateProcessInstanceById);
        aside.clear();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test is over"));
    }

    /** Makes an account of a card centre elsewhere. */
    public void openElsewhere() {
        if (identities.createUserQuery().userId(STRANGER).count() == 0) {
            User user = identities.newUser(STRANGER);
            user.setFirstName("外地制证中心");
            user.setPassword(PASSWORD);
            identities.saveUser(user);
            Group group = identities.newGroup("cardcentre110105");
            identities.saveGroup(group);
            identities.createMembership(STRANGER, group.getId());
        }
    }

    public ExternalTask task(String caseNumber) {
        return works.createExternalTaskQuery()
                .processInstanceIdIn(instance(caseNumber))
                .singleResult();
    }

    /** Whether the case has gone on to the counter. */
    public boolean isThere(String caseNumber) {
        return runtime.getActiveActivityIds(instance(caseNumber)).contains("waiting");
    }

    Map<String, Object> variables(String caseNumber) {
        return runtime.getVariables(instance(caseNumber));
    }

    void passTheLimit(String caseNumber) {
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance(caseNumber))
                .singleResult()
                .getId());
    }

    public List<String> timeline(String caseNumber) {
        return jdbc.sql("select what from timeline_entry where case_number = ? order by id")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    private String instance(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey(KEY)
                .singleResult()
                .getId();
    }

    private synchronized void deploy() {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .addString("processes/card-trial/card-trial.bpmn", MODEL)
                    .deploy();
        }
    }
}
