package org.onewindow.support;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;

/** The pauses between two attempts: doubled each time, never the same for two senders, ten minutes at most. */
public final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double SPREAD = 0.2;
    private static final IntervalFunction PAUSES =
            IntervalFunction.ofExponentialRandomBackoff(FIRST, 2, SPREAD, LONGEST);

    private BackOff() {}

    /** @param attempts made so far, at least one */
    public static Duration after(int attempts) {
        return Duration.ofMillis(PAUSES.apply(Math.max(1, attempts)));
    }
}
