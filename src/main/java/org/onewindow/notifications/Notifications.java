package org.onewindow.notifications;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Timeline;
import org.onewindow.outcomes.MessageTexts;
import org.onewindow.outcomes.MessageTexts.MessageText;
import org.onewindow.support.SealedJson;
import org.onewindow.workflow.ItemPackages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells applicants what they must know, by a message that leaves only if the change it tells of has happened. */
@Service
public class Notifications {

    private final Messages messages;
    private final CaseFiles files;
    private final Addressees addressees;
    private final ItemPackages packages;
    private final MessageTexts texts;
    private final SealedJson sealed;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(
            Messages messages,
            CaseFiles files,
            Addressees addressees,
            ItemPackages packages,
            MessageTexts texts,
            SealedJson sealed,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.files = files;
        this.addressees = addressees;
        this.packages = packages;
        this.texts = texts;
        this.sealed = sealed;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Said within the transaction; the sender waits for its commit. */
    record Told(UUID messageId) {}

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
        Addressee to = addressees.of(file);
        Message message = Message.told(UUID.randomUUID(), key, caseNumber, code, text.title(), to, clock.instant());
        if (!messages.add(message, sealed.seal(new Letter(to.address(), text.title(), text.body())))) {
            return;
        }
        if (message.state() == MessageState.UNREACHABLE) {
            timeline.add(caseNumber, Actor.HALL, "未能通知申请人", "“" + text.title() + "”：没有可用的手机号码或电子邮箱");
        } else {
            events.publishEvent(new Told(message.id()));
        }
    }
}
