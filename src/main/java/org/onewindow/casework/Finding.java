package org.onewindow.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer hands in with a task on a page of the hall.
 *
 * @param verdict the code the diagram's gateways read; null if the step has none
 * @param verdictLabel the same in words
 * @param note in the officer's words
 * @param facts nothing personal; later findings count over the intake form
 */
public record Finding(
        @Nullable String verdict,
        String verdictLabel,
        @Nullable String note,
        Map<String, Object> facts) {}
