package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Timeline;
import org.onewindow.fees.Fees;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.Prints;
import org.onewindow.races.SameInstant;
import org.onewindow.workflow.HallTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A fee is taken once, for the amount of the table, by the window of the case, and by no other road. */
@HallTest
class FeeAtTheWindowTest {

    @Autowired
    PermitWalk cases;

    @Autowired
    MockMvcTester http;

    @Autowired
    Fees fees;

    @Autowired
    Documents documents;

    @Autowired
    Timeline timeline;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identities;

    private String number;
    private HallTask task;
    private String path;

    @BeforeEach
    void owe() {
        number = cases.submit(Ids.bornOn("1982-04-05"), "REISSUE", Map.of("issuedOn", "2026-02-02"));
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        task = cases.await(number, "collectFee");
        path = Objects.requireNonNull(task.page());
    }

    @Test
    void showsASecondClickTheReceiptOfTheFirst() {
        assertThat(cases.paid("clerk1", number, path, "20.00")).hasRedirectedUrl("/cases/" + number);
        MvcTestResult again = cases.paid("clerk1", number, path, "20.00");
        assertThat(again).hasRedirectedUrl("/cases/" + number);
        assertThat(again.getMvcResult().getFlashMap().get("flash")).asString().contains("没有重复收费");
        assertThat(again.getMvcResult().getFlashMap().get("receipt"))
                .isEqualTo(receipts().get(0));
        assertThat(receipts()).hasSize(1);
        assertThat(cases.post("clerk1", path, Map.of("method", "MOBILE", "amount", "20.00")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isTakenOnceByTwoClerksInTheSameInstant() throws Exception {
        List<Integer> seen = SameInstant.of(
                () -> SameInstant.status(cases.paid("clerk1", number, path, "20.00")),
                () -> SameInstant.status(cases.paid("clerk2", number, path, "20.00")));
        assertThat(seen).contains(302).isSubsetOf(302, 404, 409);
        assertThat(receipts()).hasSize(1);
        assertThat(fees.paid(number)).isPresent();
        cases.awaitCardOrder(number);
        assertThat(timeline.of(number))
                .filteredOn(entry -> entry.what().startsWith("收取工本费"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.00", "-20.00", "15.00", "20", "200.00", "20.00 "})
    void isNotTakenForAnotherAmountThanTheTables(String amount) {
        MvcTestResult refused = cases.paid("clerk1", number, path, amount);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Channel.text(refused)).contains("应收金额是 20.00 元", "没有收费", "value=\"20.00\"");
        assertThat(fees.paid(number)).isEmpty();
        assertThat(cases.await(number, "collectFee").holder()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FREE", "mobile"})
    void isNotTakenWithoutAWayOfPaying(String method) {
        MvcTestResult refused = cases.post("clerk1", path, Map.of("method", method, "amount", "20.00"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Channel.text(refused)).contains("请选择收款方式");
        assertThat(fees.paid(number)).isEmpty();
    }

    @Test
    void cannotBeSkippedInTheTaskList() {
        identities.setAuthentication("clerk1", List.copyOf(task.groups()));
        try {
            tasks.claim(task.taskId(), "clerk1");
            assertThatThrownBy(() -> tasks.complete(task.taskId())).hasMessageContaining("请在大厅页面办理");
            assertThatThrownBy(() -> tasks.complete(task.taskId(), Map.of("feeDue", false)))
                    .hasMessageContaining("请在大厅页面办理");
            assertThatThrownBy(() -> forms.submitTaskForm(task.taskId(), Map.of()))
                    .hasMessageContaining("请在大厅页面办理");
            assertThatThrownBy(() -> tasks.resolveTask(task.taskId())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> tasks.delegateTask(task.taskId(), "clerk2"))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> tasks.setVariable(task.taskId(), "feeDue", false))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> tasks.handleBpmnError(task.taskId(), "x")).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> tasks.deleteTask(task.taskId())).isInstanceOf(RuntimeException.class);
        } finally {
            identities.clearAuthentication();
        }
        assertThat(fees.paid(number)).isEmpty();
        assertThat(cases.paid("clerk2", number, path, "20.00"))
                .as("clerk1 holds it now")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(cases.paid("clerk1", number, path, "20.00")).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "policehead", "street", "supervisor", "clerkelsewhere"})
    void isTakenByTheWindowOfTheCaseOnly(String account) {
        openElsewhere();
        assertThat(refused(cases.page(account, path))).isTrue();
        assertThat(refused(cases.paid(account, number, path, "20.00"))).isTrue();
        assertThat(fees.paid(number)).isEmpty();
    }

    @Test
    void isNotTakenByAFormOfAnotherSite() {
        var forged = http.post()
                .uri(path)
                .with(authentication(PermitWalk.who("clerk1")))
                .formField("method", "CASH")
                .formField("amount", "20.00");
        String where = forged.exchange().getResponse().getRedirectedUrl();
        assertThat(where).as("to the page of the log-in").contains("/login");
        assertThat(fees.paid(number)).isEmpty();
    }

    @Test
    void printsTheSameReceiptAgain() {
        cases.paid("clerk1", number, path, "20.00");
        assertThat(Prints.of(documents, number, "fee-receipt")).contains("20.00", "贰拾元整", "扫码支付", PermitWalk.NAME);
        byte[] first = printed();
        assertThat(printed()).isEqualTo(first);
        assertThat(receipts()).hasSize(1);
    }

    /** The receipt of a case is no business of somebody who knows its number only. */
    @Test
    void showsNobodyTheReceiptOfACaseOfAnotherOffice() {
        openElsewhere();
        cases.paid("clerk1", number, path, "20.00");
        MvcTestResult answer = cases.paid("clerkelsewhere", number, path, "20.00");
        assertThat(refused(answer)).isTrue();
        assertThat(answer.getMvcResult().getFlashMap().isEmpty()).isTrue();
    }

    private byte[] printed() {
        MvcTestResult paper = cases.page("clerk1", "/documents/" + receipts().get(0) + ".pdf");
        assertThat(paper).hasStatusOk();
        return paper.getResponse().getContentAsByteArray();
    }

    private List<String> receipts() {
        return documents.list(number).stream()
                .filter(document -> document.code().equals("fee-receipt"))
                .map(document -> document.number())
                .toList();
    }

    private static boolean refused(MvcTestResult answer) {
        return List.of(403, 404).contains(answer.getResponse().getStatus());
    }

    private void openElsewhere() {
        if (identities.createUserQuery().userId("clerkelsewhere").count() == 0) {
            var user = identities.newUser("clerkelsewhere");
            user.setPassword("OneWindow-demo-1");
            identities.saveUser(user);
            var group = identities.newGroup("clerk630102001");
            identities.saveGroup(group);
            identities.createMembership("clerkelsewhere", group.getId());
        }
    }
}
