package org.onewindow.registers;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A register that lives in the hall, for demonstrations and tests. It takes questions like a real one and answers
 * through the same door, with the same signature.
 */
@Component
public class Simulator implements RegisterLine, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Simulator.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Replies replies;
    private final RegisterRequests requests;
    private final RegisterLines lines;
    private final SimulatedReplies bodies;
    private final Duration delay;
    private final Map<String, Behaviour> exceptions = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(Simulator::thread);
    private volatile Behaviour usual;

    Simulator(
            Replies replies,
            RegisterRequests requests,
            RegisterLines lines,
            SimulatedReplies bodies,
            RegisterSettings settings) {
        this.replies = replies;
        this.requests = requests;
        this.lines = lines;
        this.bodies = bodies;
        this.usual = settings.simulated();
        this.delay = settings.simulatedDelay();
    }

    /** Whether any register is simulated at all. */
    public boolean isInUse() {
        for (RegisterKind kind : RegisterKind.values()) {
            if (lines.isSimulated(kind)) {
                return true;
            }
        }
        return false;
    }

    /** How it behaves where nothing else is said. */
    public Behaviour usual() {
        return usual;
    }

    /** Behaves so from now on. */
    public void behave(Behaviour behaviour) {
        usual = behaviour;
    }

    /** Behaves so for one case, named by its number or by the identity number of anybody in it. */
    public void behave(String caseOrIdNumber, Behaviour behaviour) {
        exceptions.put(caseOrIdNumber, behaviour);
    }

    @Override
    public void send(Outgoing question) {
        Behaviour behaviour = behaviour(question);
        switch (behaviour) {
            case UNREACHABLE -> throw new LineFault("UNREACHABLE", true);
            case NEVER -> {}
            case LATE -> clockwork.schedule(() -> answerOnceTooLate(question), LOOK.toMillis(), TimeUnit.MILLISECONDS);
            default -> clockwork.schedule(() -> answer(question, behaviour), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }

    private Behaviour behaviour(Outgoing question) {
        Behaviour ofCase = exceptions.get(question.caseNumber());
        return ofCase != null
                ? ofCase
                : question.question().persons().stream()
                        .map(person -> exceptions.get(person.idNumber()))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(usual);
    }

    private void answerOnceTooLate(Outgoing question) {
        boolean waiting = requests.find(question.requestId())
                .map(request -> request.state() == RequestState.WAITING)
                .orElse(false);
        if (waiting) {
            clockwork.schedule(() -> answerOnceTooLate(question), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            answer(question, Behaviour.CLEAN);
        }
    }

    private void answer(Outgoing question, Behaviour behaviour) {
        UUID said = behaviour == Behaviour.OTHER_CONTENT ? UUID.randomUUID() : question.requestId();
        byte[] body = bodies.write(said, question.question(), behaviour);
        byte[] secret = behaviour == Behaviour.BAD_SIGNATURE
                ? new byte[] {1}
                : lines.secret(question.kind()).orElseThrow();
        int times = behaviour == Behaviour.TWICE ? 2 : 1;
        for (int i = 0; i < times; i++) {
            try {
                replies.receive(question.requestId(), body, Signature.of(body, secret));
            } catch (RuntimeException e) {
                LOG.info(
                        "The simulated reply to {} was refused: {}",
                        question.requestId(),
                        e.getClass().getSimpleName());
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "simulated-register");
        thread.setDaemon(true);
        return thread;
    }
}
