package org.onewindow.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.cards.CardTrial;
import org.onewindow.casework.Timeline;
import org.onewindow.support.SealedJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** No message is lost, none is told twice, and none is told of something that did not happen. */
@HallTest
class NotificationsTest {

    private static final class Crash extends Error {}

    @Autowired
    Notifications notifications;

    @Autowired
    Messages messages;

    @Autowired
    NotificationDesk desk;

    @Autowired
    SealedJson sealed;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    CardTrial trial;

    final TrialLine line = new TrialLine();
    String number;

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from notification").update();
        number = trial.caseFile();
    }

    @Test
    void tellsTheApplicantInTheWordsOfTheTemplate() {
        tell("one");
        sender(line, Duration.ZERO).sendAll();
        assertThat(line.told.values()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("13812345678");
            assertThat(letter.title()).isEqualTo("证件已制好");
            assertThat(letter.body()).startsWith("您申请办理的“高龄津贴").contains(number).doesNotContain("{{", "\n");
        });
        assertThat(trial.timeline(number)).containsExactly("已通知申请人");
        sender(line, Duration.ofDays(1)).sendAll();
        assertThat(line.handed).hasSize(1);
    }

    @Test
    void keepsWordsAndAddresseeSealed() {
        tell("one");
        String row = jdbc.sql("select notification::text || encode(content, 'escape') from notification")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("13812345678", "身份证件").contains("138****5678");
        assertThat(new String(
                        jdbc.sql("select content from notification")
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8))
                .doesNotContain("13812345678");
    }

    @Test
    void tellsOneOccasionOnceEvenIfTwoSayItInTheSameInstant() throws Exception {
        tell("same");
        tell("same");
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Boolean> say = () -> {
            tell("same instant");
            return true;
        };
        for (Future<Boolean> said : two.invokeAll(List.of(say, say))) {
            said.get();
        }
        two.shutdown();
        sender(line, Duration.ZERO).sendAll();
        assertThat(line.handed).hasSize(2);
    }

    @Test
    void sendsNothingWhenTheChangeItTellsOfIsRolledBack() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    tell("never");
                    throw new IllegalStateException("the step failed after telling");
                }))
                .isInstanceOf(IllegalStateException.class);
        sender(line, Duration.ofDays(1)).sendAll();
        assertThat(line.handed).isEmpty();
        assertThat(messages.counts()).isEmpty();
    }

    @Test
    void losesNothingWhenTheHallDiesBetweenCommitAndSending() {
        tell("one");
        // The hall that was told is gone; another starts and looks into the outbox.
        sender(line, Duration.ZERO).sendAll();
        assertThat(line.told).hasSize(1);
    }

    @Test
    void tellsNobodyTwiceWhenTheHallDiesBetweenSendingAndNotingIt() {
        tell("one");
        line.then(message -> {
            throw new Crash();
        });
        assertThatThrownBy(() -> sender(line, Duration.ZERO).sendAll()).isInstanceOf(Crash.class);
        assertThat(messages.counts()).containsOnlyKeys(MessageState.WAITING);

        line.then(message -> {});
        Sender later = sender(line, Duration.ofMinutes(3));
        sender(line, Duration.ofMinutes(1)).sendAll();
        assertThat(line.handed).hasSize(1);
        later.sendAll();
        assertThat(line.handed).hasSize(2).containsOnly(line.handed.get(0));
        assertThat(line.told).hasSize(1);
        assertThat(messages.counts()).containsOnlyKeys(MessageState.SENT);
    }

    @Test
    void sharesTheOutboxBetweenTwoNodesWithoutHandingAnythingOverTwice() throws Exception {
        for (int i = 0; i < 100; i++) {
            tell("of many " + i);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        Callable<Boolean> node = () -> {
            sender(line, Duration.ZERO).sendAll();
            return true;
        };
        for (Future<Boolean> done : nodes.invokeAll(List.of(node, node, node))) {
            done.get();
        }
        nodes.shutdown();
        sender(line, Duration.ZERO).sendAll();
        assertThat(line.handed).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void triesAgainLaterAndSaysWhenItGivesUp() {
        tell("one");
        line.then(message -> {
            throw new SendingFault("SMTP_UNREACHABLE", true);
        });
        sender(line, Duration.ZERO).sendAll();
        sender(line, Duration.ofSeconds(1)).sendAll();
        assertThat(line.handed).hasSize(1);
        sender(line, Duration.ofMinutes(1)).sendAll();
        assertThat(line.handed).hasSize(2);
        assertThat(desk.inTrouble()).isEmpty();

        sender(line, Duration.ofDays(4)).sendAll();
        assertThat(desk.inTrouble()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("未能发出");
            assertThat(one.fault()).isEqualTo("连不上邮件服务器");
            assertThat(one.addressee()).isEqualTo("138****5678");
        });
        assertThat(trial.timeline(number)).containsExactly("未能通知申请人");

        line.then(message -> {});
        desk.again(desk.inTrouble().get(0).id());
        sender(line, Duration.ofMinutes(1)).sendAll();
        assertThat(messages.counts()).containsOnlyKeys(MessageState.SENT);
    }

    @Test
    void givesUpAtOnceWhatNoAttemptCanMend() {
        tell("one");
        line.then(message -> {
            throw new SendingFault("SMTP_REFUSED", false);
        });
        sender(line, Duration.ZERO).sendAll();
        assertThat(desk.inTrouble()).hasSize(1);
    }

    @Test
    void saysInTheCaseThatNobodyCanBeReached() {
        jdbc.sql("update person set phone = null where id = (select applicant_id from case_file where number = ?)")
                .param(number)
                .update();
        trial.withoutMailbox(number);
        tell("one");
        assertThat(trial.timeline(number)).containsExactly("未能通知申请人");
        assertThat(desk.inTrouble()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("没有联系方式");
            assertThat(one.mayTryAgain()).isFalse();
        });
    }

    @Test
    void writesToTheMailboxOfTheApplicationWhereThereIsNoMobile() {
        jdbc.sql("update person set phone = null where id = (select applicant_id from case_file where number = ?)")
                .param(number)
                .update();
        tell("one");
        assertThat(desk.recent()).singleElement().satisfies(one -> {
            assertThat(one.channel()).isEqualTo("电子邮件");
            assertThat(one.addressee()).isEqualTo("m***@example.org");
        });
    }

    @Test
    void refusesALetterAsAMessage() {
        assertThatThrownBy(() -> notifications.tell("x", number, "acceptance", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private void tell(String key) {
        notifications.tell(key, number, "card-ready", Map.of());
    }

    /** A node whose clock stands so much later. */
    private Sender sender(MessageLine over, Duration later) {
        NotificationSettings settings =
                new NotificationSettings(true, Duration.ofSeconds(5), Duration.ofDays(3), "hall@example.org");
        return new Sender(
                messages, new MessageLines(over), sealed, timeline, settings, transaction, Clock.offset(clock, later));
    }
}
