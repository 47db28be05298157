package org.onewindow.registers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onewindow.registers.RegisterLine.Outgoing;
import org.onewindow.support.BackOff;
import org.onewindow.support.SealedJson;
import org.onewindow.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends questions out of the building: after the commit that asked them, on threads of its own, outside of any
 * transaction, again and again with growing pauses until a register has taken them or nobody waits any more.
 */
@Component
class Outbox implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int THREADS = 2;
    private static final int AT_ONCE = 50;
    /** An attempt that a stopped hall has left open is taken up again after this. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final RegisterRequests requests;
    private final RegisterLines lines;
    private final SealedJson sealed;
    private final Processes processes;
    private final RegisterSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(THREADS, Outbox::thread);

    Outbox(
            RegisterRequests requests,
            RegisterLines lines,
            SealedJson sealed,
            Processes processes,
            RegisterSettings settings,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.sealed = sealed;
        this.processes = processes;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long every = settings.every().toMillis();
        workers.scheduleWithFixedDelay(this::sendAll, every, every, TimeUnit.MILLISECONDS);
    }

    @TransactionalEventListener
    void on(Registers.Asked asked) {
        try {
            workers.execute(() -> sendSafely(asked.requestId()));
        } catch (RejectedExecutionException e) {
            LOG.info("Request {} is sent after the next start", asked.requestId());
        }
    }

    /** Everything that is due; what fails waits for its next turn. */
    void sendAll() {
        try {
            requests.toSend(clock.instant(), AT_ONCE).forEach(this::sendSafely);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Questions to registers could not be looked up: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    private void sendSafely(UUID id) {
        try {
            send(id);
        } catch (RuntimeException e) {
            LOG.warn("Request {} could not be sent: {}", id, e.getClass().getSimpleName());
        }
    }

    private void send(UUID id) {
        Instant now = clock.instant();
        if (!requests.claim(id, now, now.plus(CLAIM))) {
            return;
        }
        RegisterRequest request = requests.find(id).orElseThrow();
        if (!processes.isWaitingFor(request.caseNumber(), Replies.MESSAGE)) {
            requests.close(id);
            return;
        }
        try {
            lines.to(request.kind()).send(outgoing(request));
            requests.sent(id, clock.instant());
        } catch (LineFault fault) {
            LOG.warn("Request {} was not taken: {}, attempt {}", id, fault.code(), request.attempts());
            requests.failed(id, fault.code(), fault.isWorthAnotherTry() ? next(request.attempts()) : null);
        }
    }

    private Outgoing outgoing(RegisterRequest request) {
        RegisterQuestion question = sealed.open(requests.question(request.id()), RegisterQuestion.class);
        return new Outgoing(request.id(), request.caseNumber(), request.kind(), question);
    }

    private Instant next(int attempts) {
        return clock.instant().plus(BackOff.after(attempts));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "registers");
        thread.setDaemon(true);
        return thread;
    }
}
