package org.onewindow.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail against a mail server of the test's own. */
class MailLineTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final SmtpServer server = new SmtpServer();

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void sendsTheWordsAsTheyAre() throws Exception {
        send("murong@example.org");
        assertThat(server.mails).hasSize(1);
        MimeMessage mail = received(0);
        assertThat(mail.getSubject()).isEqualTo("签注提醒");
        assertThat(mail.getContent().toString().strip()).isEqualTo("请在 12 月签注 & 领证。");
        assertThat(mail.getAllRecipients()[0]).hasToString("murong@example.org");
        assertThat(mail.getFrom()[0]).hasToString("hall@example.org");
    }

    @Test
    void keepsTheMessageIdWhenItDoesNotKnowWhetherTheFirstWasTaken() throws Exception {
        server.silentAfterTaking = true;
        assertThatThrownBy(() -> send("murong@example.org"))
                .isInstanceOfSatisfying(
                        SendingFault.class,
                        fault -> assertThat(fault.isWorthAnotherTry()).isTrue());
        server.silentAfterTaking = false;
        send("murong@example.org");
        assertThat(server.mails).hasSize(2);
        assertThat(received(0).getMessageID())
                .isEqualTo("<" + ID + "@example.org>")
                .isEqualTo(received(1).getMessageID());
    }

    @Test
    void doesNotTryAgainWhereThereIsNoSuchMailboxAndKeepsItsNameOutOfTheFault() {
        assertThatThrownBy(() -> send("nobody@example.org")).isInstanceOfSatisfying(SendingFault.class, fault -> {
            assertThat(fault.isWorthAnotherTry()).isFalse();
            assertThat(fault.code()).isEqualTo("SMTP_REFUSED");
            assertThat(fault.getCause()).isNull();
        });
    }

    @Test
    void triesAgainWhenNobodyAnswers() throws Exception {
        server.close();
        assertThatThrownBy(() -> send("murong@example.org"))
                .isInstanceOfSatisfying(
                        SendingFault.class, fault -> assertThat(fault.code()).isEqualTo("SMTP_UNREACHABLE"));
    }

    private MimeMessage received(int index) throws Exception {
        return new MimeMessage(
                null, new ByteArrayInputStream(server.mails.get(index).getBytes(StandardCharsets.UTF_8)));
    }

    private void send(String to) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(server.port());
        Message message = Message.told(
                ID,
                "key",
                "620102-261122-0000017",
                "reminder",
                "签注提醒",
                new Addressee(MessageChannel.MAIL, to),
                Instant.EPOCH);
        new MailLine(smtp, "hall@example.org").send(message, new Letter(to, "签注提醒", "请在 12 月签注 & 领证。"));
    }
}
