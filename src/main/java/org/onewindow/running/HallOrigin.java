package org.onewindow.running;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For what this database was opened first. A demonstration never turns into a real office, nor the other way round. */
@Repository
class HallOrigin {

    private final JdbcClient jdbc;
    private final Clock clock;

    HallOrigin(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a new database for this mode; a second node waits here until the first has furnished it. */
    boolean claim(HallMode mode) {
        return jdbc.sql("insert into hall_origin (mode, opened_at) values (?, ?) on conflict do nothing")
                        .params(mode.name(), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<HallMode> mode() {
        return jdbc.sql("select mode from hall_origin").query(HallMode.class).optional();
    }

    /** Whether this is a demonstration whose cases have not all been played yet. */
    boolean awaitsDemoCases() {
        return jdbc.sql("select mode = 'DEMO' and not demo_cases_ready from hall_origin")
                .query(Boolean.class)
                .single();
    }

    void hasDemoCases() {
        jdbc.sql("update hall_origin set demo_cases_ready = true").update();
    }
}
