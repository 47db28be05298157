package org.onewindow.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.outcomes.MessageTexts;
import org.onewindow.outcomes.MessageTexts.MessageText;
import org.onewindow.people.People;
import org.onewindow.support.SealedJson;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells applicants what they must know, by a message that leaves only if the change it tells of has happened. */
@Service
public class Notifications {

    private final Messages messages;
    private final CaseFiles files;
    private final People people;
    private final ItemPackages packages;
    private final MessageTexts texts;
    private final SealedJson sealed;
    private final Clock clock;

    Notifications(
            Messages messages,
            CaseFiles files,
            People people,
            ItemPackages packages,
            MessageTexts texts,
            SealedJson sealed,
            Clock clock) {
        this.messages = messages;
        this.files = files;
        this.people = people;
        this.packages = packages;
        this.texts = texts;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * Tells the applicant of a case, in the transaction of the caller: without its commit nothing is sent.
     *
     * @param key names the occasion; what was told under a key is not told again, however often it is asked for
     * @param code the item's template {@code <item>-<code>.mustache}, marked {@code for: message}
     * @param words what the template may print besides {@code item} and {@code case}
     */
    @Transactional
    public void tell(String key, String caseNumber, String code, Map<String, Object> words) {
        CaseFile file = files.get(caseNumber);
        MessageText text = texts.write(packages.of(file.processDefinitionId()), code, caseNumber, words);
        String phone = people.get(file.applicantId()).phone();
        Addressee addressee = phone == null ? Addressee.NOBODY : new Addressee(MessageChannel.SMS, phone);
        Instant now = clock.instant();
        Message message = Message.toSend(UUID.randomUUID(), key, caseNumber, code, addressee.channel(), now);
        messages.add(
                message, addressee.masked(), sealed.seal(new Letter(addressee.address(), text.title(), text.body())));
    }

    /** What leaves the hall, sealed until then. */
    record Letter(String to, String title, String body) {

        @Override
        public String toString() {
            return "Letter[" + title + "]";
        }
    }
}
