package org.onewindow.registers;

import java.time.Clock;
import java.util.UUID;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.SealedJson;
import org.onewindow.workflow.Anew;
import org.onewindow.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes the answers of registers: signed, once, and only while the case waits. */
@Service
public class Replies {

    /** The message the case waits for. */
    static final String MESSAGE = "registerAnswered";

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final RegisterRequests requests;
    private final RegisterLines lines;
    private final AnswerReader reader;
    private final SealedJson sealed;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Anew anew;
    private final Clock clock;

    Replies(
            RegisterRequests requests,
            RegisterLines lines,
            AnswerReader reader,
            SealedJson sealed,
            Processes processes,
            ApplicationEventPublisher events,
            Anew anew,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.reader = reader;
        this.sealed = sealed;
        this.processes = processes;
        this.events = events;
        this.anew = anew;
        this.clock = clock;
    }

    /** What became of a reply; to the sender all three are the same success. */
    public enum Effect {
        TAKEN,
        REPEATED,
        LATE
    }

    /**
     * Takes a reply.
     *
     * @param body the bytes as they came in, over which the signature goes
     * @throws NotFoundHere if nobody asked under this number
     * @throws WrongSignature if the register's secret was not used
     */
    public Effect receive(UUID requestId, byte[] body, String signature) {
        RegisterRequest request = requests.find(requestId).orElseThrow(() -> {
            LOG.warn("A reply to the unknown request {} was refused", requestId);
            return new NotFoundHere("register request");
        });
        byte[] secret = lines.secret(request.kind()).orElse(null);
        if (secret == null || !Signature.fits(body, secret, signature)) {
            LOG.warn("A reply to request {} with a wrong signature was refused", requestId);
            throw new WrongSignature();
        }
        return anew.inTransaction(() -> keep(request, body));
    }

    /** The case is held before the row, as everybody does who moves the case. */
    private Effect keep(RegisterRequest asked, byte[] body) {
        processes.hold(asked.caseNumber());
        RegisterRequest request = requests.lock(asked.id());
        if (request.state() == RequestState.ANSWERED || request.state() == RequestState.PARTIAL) {
            return Effect.REPEATED;
        }
        RegisterAnswer answer =
                reader.read(request.id(), sealed.open(requests.question(request.id()), RegisterQuestion.class), body);
        boolean inTime =
                request.state() == RequestState.WAITING && processes.isWaitingFor(request.caseNumber(), MESSAGE);
        return inTime ? take(request, answer) : late(request, answer);
    }

    private Effect take(RegisterRequest request, RegisterAnswer answer) {
        RequestState state = answer.everythingAnswered() ? RequestState.ANSWERED : RequestState.PARTIAL;
        requests.answer(request.id(), state, sealed.seal(answer), clock.instant());
        events.publishEvent(new RegisterReplied(request.caseNumber(), request.kind(), true));
        processes.correlate(request.caseNumber(), MESSAGE);
        return Effect.TAKEN;
    }

    private Effect late(RegisterRequest request, RegisterAnswer answer) {
        requests.close(request.id());
        if (!requests.late(request.id(), sealed.seal(answer), clock.instant())) {
            return Effect.REPEATED;
        }
        events.publishEvent(new RegisterReplied(request.caseNumber(), request.kind(), false));
        return Effect.LATE;
    }
}
