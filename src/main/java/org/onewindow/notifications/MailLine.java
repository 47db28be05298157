package org.onewindow.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** E-mail over SMTP. A message that is tried again keeps its Message-ID, by which mailboxes drop the second copy. */
final class MailLine implements MessageLine {

    private final JavaMailSender smtp;
    private final String from;

    MailLine(JavaMailSender smtp, String from) {
        this.smtp = smtp;
        this.from = from;
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.MAIL;
    }

    @Override
    public void send(Message message, Letter letter) {
        try {
            smtp.send(mail(message, letter));
        } catch (MailAuthenticationException e) {
            throw new SendingFault("SMTP_LOGIN", true);
        } catch (MailSendException e) {
            throw new SendingFault(refusesAddressee(e) ? "SMTP_REFUSED" : "SMTP_UNREACHABLE", !refusesAddressee(e));
        } catch (MailException | MessagingException e) {
            throw new SendingFault("MAIL_UNUSABLE", false);
        }
    }

    private MimeMessage mail(Message message, Letter letter) throws MessagingException {
        MimeMessage mail = smtp.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.title());
        helper.setText(letter.body());
        mail.setHeader("Message-ID", "<" + message.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        return mail;
    }

    private static boolean refusesAddressee(MailSendException failure) {
        return failure.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
