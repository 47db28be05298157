package org.onewindow.registers;

import java.util.UUID;

/** A way out of the building to a register; the answer never comes back on it. */
interface RegisterLine {

    /**
     * Hands a question over; returning means that the register has it.
     *
     * @throws LineFault if it could not be handed over
     */
    void send(Outgoing question);

    /**
     * A question on its way out.
     *
     * @param caseNumber for the simulator's switches; no register is told
     */
    record Outgoing(UUID requestId, String caseNumber, RegisterKind kind, RegisterQuestion question) {}
}
