package org.onewindow.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one clock of the hall, in Chinese time; a demonstration can move it forward, never back. */
@Component
public class HallClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock system = Clock.system(ZONE);
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private volatile Duration ahead;

    HallClock(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.ahead = Duration.ofSeconds(jdbc.sql("select ahead_seconds from hall_clock")
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    /** How far this clock is ahead of the world's. */
    public Duration ahead() {
        return ahead;
    }

    /** Moves the clock forward; the engine's timers follow. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new BadInput("days", "时钟只能向前拨。");
        }
        Duration moved = ahead.plus(by);
        jdbc.sql("update hall_clock set ahead_seconds = ?")
                .param(moved.toSeconds())
                .update();
        ahead = moved;
        events.publishEvent(new Moved(moved));
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    /** The clock now runs this far ahead. */
    public record Moved(Duration ahead) {}
}
