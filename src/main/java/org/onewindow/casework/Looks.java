package org.onewindow.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at a case, and which masked values they had shown to them. */
@Component
public class Looks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a look.
     *
     * @param what what was opened or revealed, for example 查看卷宗 or 显示完整证件号码
     */
    public void add(String caseNumber, Actor by, String what) {
        jdbc.sql("insert into case_look (case_number, at, by_user, by_name, what) values (?, ?, ?, ?, ?)")
                .params(caseNumber, Timestamp.from(clock.instant()), by.user(), by.name(), what)
                .update();
    }

    /** The latest looks, newest first. */
    public List<TimelineEntry> of(String caseNumber) {
        return jdbc.sql("select at, by_name, what from case_look where case_number = ? order by id desc limit 100")
                .param(caseNumber)
                .query((row, index) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(), row.getString("by_name"), row.getString("what"), ""))
                .list();
    }
}
