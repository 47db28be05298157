package org.onewindow.notifications;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes the sender: at once after a commit that told something, and every few seconds for what was left. */
@Component
class SendingRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SendingRounds.class);

    private final Sender sender;
    private final NotificationSettings settings;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(SendingRounds::thread);

    SendingRounds(Sender sender, NotificationSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.sending()) {
            long every = settings.every().toMillis();
            worker.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
        }
    }

    @TransactionalEventListener
    void on(Notifications.Told told) {
        if (settings.sending()) {
            try {
                worker.execute(this::round);
            } catch (RejectedExecutionException e) {
                LOG.info("Message {} is sent after the next start", told.messageId());
            }
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void round() {
        try {
            sender.sendAll();
        } catch (RuntimeException e) {
            LOG.warn("Messages could not be looked up: {}", e.getClass().getSimpleName());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "notifications");
        thread.setDaemon(true);
        return thread;
    }
}
