package org.onewindow.notifications;

import java.util.regex.Pattern;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Submissions;
import org.onewindow.people.People;
import org.springframework.stereotype.Component;

/** Where the applicant of a case can be reached: the mobile first, else the mailbox named in the application. */
@Component
class Addressees {

    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,120}\\.[A-Za-z]{2,24}");
    private static final String MAILBOX_IN_FORM = "email";

    private final People people;
    private final Submissions submissions;
    private final MessageLines lines;

    Addressees(People people, Submissions submissions, MessageLines lines) {
        this.people = people;
        this.submissions = submissions;
        this.lines = lines;
    }

    Addressee of(CaseFile file) {
        String phone = people.get(file.applicantId()).phone();
        if (phone != null && isOpen(MessageChannel.SMS) && MOBILE.matcher(phone).matches()) {
            return new Addressee(MessageChannel.SMS, phone);
        }
        Object mailbox = submissions.of(file.number()).form().get(MAILBOX_IN_FORM);
        boolean usable = mailbox instanceof String text && MAILBOX.matcher(text).matches();
        return usable && isOpen(MessageChannel.MAIL)
                ? new Addressee(MessageChannel.MAIL, String.valueOf(mailbox))
                : Addressee.NOBODY;
    }

    private boolean isOpen(MessageChannel channel) {
        return lines.on(channel).isPresent();
    }
}
