package org.onewindow.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onewindow.support.SealedJson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks registers outside the hall. A question leaves the building only after the transaction that asks it. */
@Service
public class Registers {

    private final RegisterRequests requests;
    private final RegisterLines lines;
    private final SealedJson sealed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registers(
            RegisterRequests requests,
            RegisterLines lines,
            SealedJson sealed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.sealed = sealed;
        this.events = events;
        this.clock = clock;
    }

    /** Said within the transaction; the sender waits for its commit. */
    record Asked(UUID requestId) {}

    /** Whether there is a line to such a register at all; without one the question is asked on paper. */
    public boolean isConnected(RegisterKind kind) {
        return lines.isConnected(kind);
    }

    /**
     * Asks in the transaction of the case.
     *
     * @param dueOn the last day the case waits for the answer
     */
    @Transactional
    public UUID ask(String caseNumber, RegisterKind kind, RegisterQuestion question, LocalDate dueOn) {
        boolean connected = isConnected(kind);
        RegisterRequest request = new RegisterRequest(
                UUID.randomUUID(),
                caseNumber,
                kind,
                connected ? RequestState.WAITING : RequestState.CLOSED,
                clock.instant(),
                dueOn,
                0,
                null);
        requests.add(request, sealed.seal(question), connected);
        if (connected) {
            events.publishEvent(new Asked(request.id()));
        }
        return request.id();
    }

    /** Waits no longer: an answer from now on is kept and changes nothing. */
    @Transactional
    public void close(String caseNumber, RegisterKind kind) {
        latest(caseNumber, kind).ifPresent(request -> requests.close(request.id()));
    }

    /** The last question of a kind that a case has asked. */
    public Optional<RegisterRequest> latest(String caseNumber, RegisterKind kind) {
        return requests.latest(caseNumber, kind);
    }

    /** The last question of a case, of whatever kind. */
    public Optional<RegisterRequest> latest(String caseNumber) {
        return requests.latest(caseNumber);
    }

    /** What these cases wait for. */
    public List<RegisterRequest> waiting(Collection<String> caseNumbers) {
        return requests.waiting(List.copyOf(caseNumbers));
    }

    /** What was asked. */
    public RegisterQuestion question(UUID requestId) {
        return sealed.open(requests.question(requestId), RegisterQuestion.class);
    }

    /** What came back in time. */
    public Optional<RegisterAnswer> answer(UUID requestId) {
        return requests.answer(requestId).map(answer -> sealed.open(answer, RegisterAnswer.class));
    }
}
