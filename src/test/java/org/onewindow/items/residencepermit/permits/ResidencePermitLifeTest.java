package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a permit over years, path by path, through restarts and new versions of its diagram. */
class ResidencePermitLifeTest {

    private static final String NUMBER = "JZ620102-2025-0000001";
    private static final String OTHER = "JZ620102-2025-0000002";

    private SimulatedHall hall;

    @BeforeEach
    void openTheHall() {
        hall = new SimulatedHall("2025-12-15");
    }

    @AfterEach
    void closeTheHall() {
        hall.close();
    }

    @Test
    void livesThreeYearsWithARestartBetween() {
        hall.issue(NUMBER);
        assertThat(hall.timers(NUMBER)).containsExactly("2026-11-15T00:00");
        hall.goTo("2026-11-14");
        assertThat(hall.happened()).isEmpty();
        hall.goTo("2026-11-15");
        assertThat(hall.happened()).containsExactly("2026-11-15 remindHolder");
        assertThat(hall.timers(NUMBER)).containsExactly("2026-12-15T00:00");
        hall.goTo("2026-12-01");
        hall.endorse(NUMBER);
        assertThat(hall.timers(NUMBER)).containsExactly("2027-11-15T00:00");

        hall.restart();
        hall.goTo("2027-11-15");
        assertThat(hall.happened()).containsExactly("2027-11-15 remindHolder");
        hall.goTo("2027-12-14");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("awaitEndorsement");
        hall.goTo("2027-12-15");
        assertThat(hall.happened()).containsExactly("2027-12-15 suspendPermit");
        hall.restart();
        hall.goTo("2028-02-14");
        hall.endorse(NUMBER);
        assertThat(hall.happened()).containsExactly("2028-02-14 restorePermit");
        assertThat(hall.timers(NUMBER)).containsExactly("2029-01-14T00:00");

        hall.goTo("2029-01-14");
        hall.endorse(NUMBER);
        assertThat(hall.timers(NUMBER)).containsExactly("2030-01-14T00:00");
        assertThat(hall.happened()).containsExactly("2029-01-14 remindHolder");
    }

    @Test
    void catchesUpInOrderWhenTheHallWasClosedOverTheWholeWindow() {
        hall.issue(NUMBER);
        hall.restart();
        hall.goTo("2027-02-01");
        assertThat(hall.happened()).containsExactly("2027-02-01 remindHolder", "2027-02-01 suspendPermit");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("endorsedLate");
    }

    @Test
    void suspendsAtMidnightOfTheAnniversaryAndNotAMomentEarlier() {
        hall.issue(NUMBER);
        hall.goTo("2026-12-14");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("awaitEndorsement");
        assertThat(hall.timers(NUMBER)).containsExactly("2026-12-15T00:00");
    }

    @Test
    void comesBackToTheLeapDay() {
        hall.goTo("2028-02-29");
        hall.issue(NUMBER);
        for (String inTime : List.of("2029-02-01", "2030-02-01", "2031-02-01")) {
            hall.goTo(inTime);
            hall.endorse(NUMBER);
        }
        assertThat(hall.timers(NUMBER)).containsExactly("2032-01-29T00:00");
        hall.goTo("2032-02-28");
        assertThat(hall.timers(NUMBER)).containsExactly("2032-02-29T00:00");
    }

    @Test
    void countsFromTheEndOfAMonthToTheEndOfAShorterOne() {
        hall.goTo("2026-03-31");
        hall.issue(NUMBER);
        assertThat(hall.timers(NUMBER)).containsExactly("2027-02-28T00:00");
        hall.goTo("2027-02-28");
        assertThat(hall.timers(NUMBER)).containsExactly("2027-03-31T00:00");
    }

    @Test
    void doesNotSuspendWhoeverAppliedInTimeAndWaitsForTheAnswer() {
        hall.issue(NUMBER);
        hall.applicationIsPending(true);
        hall.goTo("2026-12-15");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("awaitDecision");
        hall.goTo("2026-12-20");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("awaitDecision");
        assertThat(hall.timers(NUMBER)).containsExactly("2026-12-21T00:00");
        hall.tell(NUMBER, "endorsed");
        assertThat(hall.happened()).containsExactly("2026-12-15 remindHolder");
    }

    @Test
    void suspendsOnceTheApplicationHasFailed() {
        hall.issue(NUMBER);
        hall.goTo("2026-11-20");
        hall.applicationIsPending(true);
        hall.goTo("2026-12-15");
        hall.applicationIsPending(false);
        hall.goTo("2026-12-24");
        assertThat(hall.happened()).containsExactly("2026-11-20 remindHolder", "2026-12-24 suspendPermit");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("endorsedLate");
    }

    @Test
    void takesLossNewCardAndNewAddressAtAnyTimeAndAsOftenAsTheyHappen() {
        hall.issue(NUMBER);
        for (String message : List.of("lostReported", "cardRenewed", "addressChanged", "lostReported", "cardRenewed")) {
            hall.tell(NUMBER, message);
        }
        assertThat(hall.happened())
                .containsExactly(
                        "2025-12-15 voidLostCard",
                        "2025-12-15 renewLicenceForNewCard",
                        "2025-12-15 renewLicenceForNewAddress",
                        "2025-12-15 voidLostCard",
                        "2025-12-15 renewLicenceForNewCard");
        assertThat(hall.timers(NUMBER)).containsExactly("2026-11-15T00:00");
        hall.goTo("2026-12-15");
        hall.tell(NUMBER, "lostReported");
        assertThat(hall.waitsAt(NUMBER)).containsExactly("endorsedLate");
    }

    @Test
    void endsFromAnyStateAndLeavesNoTimerBehind() {
        hall.issue(NUMBER);
        hall.tell(NUMBER, "permitEnded");
        assertThat(hall.hasEnded(NUMBER)).isTrue();
        hall.issue(OTHER);
        hall.goTo("2026-12-15");
        hall.tell(OTHER, "permitEnded");
        assertThat(hall.hasEnded(OTHER)).isTrue();
        assertThat(hall.happened()).contains("2025-12-15 endPermit", "2026-12-15 endPermit");
        assertThat(hall.engine().getManagementService().createJobQuery().count())
                .isZero();
    }

    @Test
    void isSeizedWhenFraudIsFound() {
        hall.issue(NUMBER);
        hall.tell(NUMBER, "fraudFound");
        assertThat(hall.happened()).containsExactly("2025-12-15 seizePermit");
        assertThat(hall.hasEnded(NUMBER)).isTrue();
        assertThatThrownBy(() -> hall.tell(NUMBER, "endorsed"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void takesNoEndorsementBeforeTheWindow() {
        hall.issue(NUMBER);
        assertThatThrownBy(() -> hall.tell(NUMBER, "endorsed"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void goesOnInItsOldVersionWhileNewPermitsLiveInTheNewOne() {
        hall.issue(NUMBER);
        hall.deploy(newVersion());
        hall.issue(OTHER);
        assertThat(version(NUMBER)).isEqualTo(1);
        assertThat(version(OTHER)).isEqualTo(2);
        hall.restart();
        hall.goTo("2026-11-15");
        hall.endorse(NUMBER);
        hall.endorse(OTHER);
        assertThat(version(NUMBER)).isEqualTo(1);
        assertThat(version(OTHER)).isEqualTo(2);
        assertThat(hall.timers(NUMBER)).containsExactly("2027-11-15T00:00");
        assertThat(hall.timers(OTHER)).containsExactly("2027-11-15T00:00");
        assertThat(hall.happened()).containsExactly("2026-11-15 remindHolder", "2026-11-15 remindHolder");
    }

    @Test
    void keepsItsTimersWhenItIsMovedToANewVersion() {
        hall.issue(NUMBER);
        hall.issue(OTHER);
        hall.goTo("2026-11-20");
        hall.endorse(OTHER);
        List<String> timers = List.of("2026-12-15T00:00");
        assertThat(hall.timers(NUMBER)).isEqualTo(timers);
        String job = job(NUMBER).getId();
        hall.deploy(newVersion());
        migrate(hall.life(NUMBER), hall.life(OTHER));
        assertThat(version(NUMBER)).isEqualTo(2);
        assertThat(hall.timers(NUMBER)).isEqualTo(timers);
        assertThat(job(NUMBER).getId()).isEqualTo(job);
        assertThat(hall.timers(OTHER)).containsExactly("2027-11-15T00:00");
        hall.goTo("2026-12-15");
        hall.tell(NUMBER, "lostReported");
        assertThat(hall.happened())
                .containsExactly(
                        "2026-11-20 remindHolder",
                        "2026-11-20 remindHolder",
                        "2026-12-15 suspendPermit",
                        "2026-12-15 voidLostCard");
    }

    @Test
    void keepsNothingButInstantsAndStatesInItsVariables() {
        hall.issue(NUMBER);
        hall.goTo("2026-12-15");
        assertThat(hall.engine()
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly("windowOpensAt", "anniversaryAt", "applicationPending", "nextLookAt");
    }

    @Test
    void canBeReadAsAStory() {
        hall.issue(NUMBER);
        hall.goTo("2026-12-15");
        hall.goTo("2027-02-15");
        hall.endorse(NUMBER);
        hall.goTo("2028-01-20");
        hall.endorse(NUMBER);
        String instance = hall.life(NUMBER).getId();
        hall.tell(NUMBER, "permitEnded");
        assertThat(passed(instance))
                .containsExactly(
                        "居住证已核发或接管",
                        "推算本年度签注期",
                        "签注期开始",
                        "提醒持证人签注",
                        "等待签注",
                        "周年日零时",
                        "查有无在办的签注申请",
                        "周年日前申请、尚未答复？",
                        "中止使用功能",
                        "补办签注",
                        "恢复使用功能",
                        "推算本年度签注期",
                        "签注期开始",
                        "提醒持证人签注",
                        "等待签注",
                        "按期签注",
                        "推算本年度签注期",
                        "签注期开始",
                        "终止（随时）",
                        "落户、死亡或者条件丧失",
                        "终止使用功能",
                        "已终止");
    }

    private List<String> passed(String instance) {
        return hall
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityName)
                .toList();
    }

    /** A new version with another word in it: what a modeler changes most often. */
    private static String newVersion() {
        return SimulatedHall.diagram().replace("提醒持证人签注", "提醒持证人办理签注");
    }

    private int version(String number) {
        return hall.engine()
                .getRepositoryService()
                .getProcessDefinition(hall.life(number).getProcessDefinitionId())
                .getVersion();
    }

    private Job job(String number) {
        return hall.engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(hall.life(number).getId())
                .singleResult();
    }

    private void migrate(ProcessInstance... lives) {
        String newest = hall.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(SimulatedHall.LIFE)
                .latestVersion()
                .singleResult()
                .getId();
        MigrationPlan plan = hall.engine()
                .getRuntimeService()
                .createMigrationPlan(lives[0].getProcessDefinitionId(), newest)
                .mapEqualActivities()
                .build();
        hall.engine()
                .getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(lives[0].getId(), lives[1].getId())
                .execute();
    }
}
