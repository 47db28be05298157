package org.onewindow.items.residencepermit.steps;

import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.DeliveryWishes;
import org.onewindow.casework.ResultReady;
import org.onewindow.notifications.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant that the result is there, or on its way by post. */
@Component
class ResultMessages {

    private static final String ITEM = "residence-permit";
    private static final String MESSAGE = "result-ready";

    private final CaseFiles files;
    private final DeliveryWishes wishes;
    private final Notifications notifications;

    ResultMessages(CaseFiles files, DeliveryWishes wishes, Notifications notifications) {
        this.files = files;
        this.wishes = wishes;
        this.notifications = notifications;
    }

    @EventListener
    @Transactional
    public void on(ResultReady ready) {
        CaseFile file = files.get(ready.caseNumber());
        if (file.itemKey().equals(ITEM)) {
            Map<String, Object> words = wishes.of(file).byPost() ? Map.of("post", "YES") : Map.of();
            notifications.tell(MESSAGE + " " + file.number(), file.number(), MESSAGE, words);
        }
    }
}
