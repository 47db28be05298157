package org.onewindow.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without ever locking anybody out: every failure costs a token that grows back by itself.
 *
 * <p>A browser that logged this account in before has tokens of its own, so a stranger who keeps failing for the
 * account cannot keep its owner away.
 */
@Component
class LoginThrottle {

    private static final int FAILURES_PER_ACCOUNT = 5;
    private static final Duration ACCOUNT_RECOVERS_IN = Duration.ofSeconds(150);
    private static final int FAILURES_PER_ADDRESS = 30;
    private static final Duration ADDRESS_RECOVERS_IN = Duration.ofMinutes(3);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** How long this caller must wait before the next password is looked at; zero if at once. */
    Duration waitFor(String account, Caller caller) {
        return touched(account, caller).stream()
                .map(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .map(Duration::ofNanos)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    void failed(String account, Caller caller) {
        touched(account, caller).forEach(bucket -> bucket.tryConsume(1));
    }

    private List<Bucket> touched(String account, Caller caller) {
        if (caller.knownDevice()) {
            return List.of(bucket("device " + account, FAILURES_PER_ACCOUNT, ACCOUNT_RECOVERS_IN));
        }
        return Stream.of(
                        bucket("account " + account, FAILURES_PER_ACCOUNT, ACCOUNT_RECOVERS_IN),
                        bucket("address " + caller.address(), FAILURES_PER_ADDRESS, ADDRESS_RECOVERS_IN))
                .toList();
    }

    private Bucket bucket(String name, int capacity, Duration recovery) {
        return buckets.get(
                name,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, recovery))
                        .build());
    }

    /**
     * Where an attempt comes from.
     *
     * @param address the network address
     * @param knownDevice the browser proved that this account was logged in from it before
     */
    record Caller(String address, boolean knownDevice) {}
}
