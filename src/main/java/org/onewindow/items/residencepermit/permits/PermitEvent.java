package org.onewindow.items.residencepermit.permits;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a permit's life.
 *
 * @param day the day it counts for
 * @param at the moment it was written down
 * @param user the account that did it
 * @param by who did it, as people know them
 * @param caseNumber the case it came from, if it came from one
 * @param words why, in the officer's words; empty if nothing was said
 */
record PermitEvent(
        PermitEventKind kind,
        LocalDate day,
        Instant at,
        String user,
        String by,
        @Nullable String caseNumber,
        String words) {}
