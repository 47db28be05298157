package org.onewindow.registers;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;

/** When a register that keeps failing is left alone for a while; one that refuses a question is not broken. */
final class Breakers {

    private static final int LAST_CALLS = 10;
    private static final int ENOUGH_CALLS = 5;
    private static final float HALF = 50;
    private static final Duration REST = Duration.ofSeconds(30);

    private Breakers() {}

    static CircuitBreaker of(Clock clock) {
        return CircuitBreaker.of(
                "register",
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(LAST_CALLS)
                        .minimumNumberOfCalls(ENOUGH_CALLS)
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(REST)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .ignoreException(fault -> fault instanceof LineFault line && !line.isWorthAnotherTry())
                        .build());
    }
}
