package org.onewindow.inquiries;

import java.time.Instant;
import java.util.List;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterOutcome;

/**
 * What an inquiry came to.
 *
 * @param note of the officer who entered a paper report
 * @param onPaper entered from a paper report
 * @param by who entered it, in words
 */
public record CheckResult(
        long id,
        String caseNumber,
        RegisterKind kind,
        RegisterOutcome outcome,
        List<RegisterFinding> findings,
        String note,
        Instant at,
        boolean onPaper,
        String by) {}
