package org.onewindow.registers;

import java.util.List;

/**
 * What a register answered.
 *
 * @param missing the sources that did not answer it; a complete answer has none
 */
public record RegisterAnswer(RegisterOutcome outcome, List<RegisterFinding> findings, List<String> missing) {

    /** Whether an officer need not ask on paper for the rest. */
    public boolean everythingAnswered() {
        return missing.isEmpty();
    }
}
