package org.onewindow.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of everything that happened to a case; entries are only ever added. */
@Component
public class Timeline {

    private final JdbcClient jdbc;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds what somebody did and why; neither may name a number, an account or an income. */
    public void add(String caseNumber, Actor by, String what, String why) {
        jdbc.sql("insert into timeline_entry (case_number, at, by_user, by_name, what, why) values (?, ?, ?, ?, ?, ?)")
                .params(caseNumber, Timestamp.from(clock.instant()), by.user(), by.name(), what, why)
                .update();
    }

    /** What happened, in order. */
    public List<TimelineEntry> of(String caseNumber) {
        return jdbc.sql("select at, by_name, what, why from timeline_entry where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("what"),
                        row.getString("why")))
                .list();
    }
}
