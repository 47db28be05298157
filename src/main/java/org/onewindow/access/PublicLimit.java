package org.onewindow.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one address from asking the public look-ups (status, verification, rating, notices, licences) faster than a person would. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PublicLimit extends OncePerRequestFilter {

    private static final String REPLIES = "/api/v1/replies";
    private static final int REPLIES_PER_LOOK_UP = 5;

    private final int perMinute;
    private final Refusals refusals;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    PublicLimit(@Value("${onewindow.public-calls-per-minute:120}") int perMinute, Refusals refusals) {
        this.perMinute = perMinute;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = bucket(request).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusMillis(999)
                .toSeconds();
        PageHeaders.bare().forEach(response::setHeader);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds)));
        refusals.problem(response, HttpStatus.TOO_MANY_REQUESTS, "查询过于频繁", "请稍等片刻再查询。");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = RequestPaths.path(request);
        return !RequestPaths.isBelow(path, "/api/v1/public")
                && !RequestPaths.isBelow(path, REPLIES)
                && !RequestPaths.isBelow(path, "/status")
                && !RequestPaths.isBelow(path, "/verify")
                && !RequestPaths.isBelow(path, "/rate")
                && !RequestPaths.isBelow(path, "/notices")
                && !RequestPaths.isBelow(path, "/licences");
    }

    /** Registers answer for many people from one address. */
    private Bucket bucket(HttpServletRequest request) {
        boolean reply = RequestPaths.isBelow(RequestPaths.path(request), REPLIES);
        int most = reply ? perMinute * REPLIES_PER_LOOK_UP : perMinute;
        return buckets.get(
                request.getRemoteAddr() + (reply ? REPLIES : ""),
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                        .build());
    }
}
