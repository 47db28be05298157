package org.onewindow.items.residencepermit.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lives of the permits, entry by entry; entries are only ever added. */
@Repository
class PermitEvents {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    PermitEvents(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(String number, PermitEventKind kind, LocalDate day, Actor by, @Nullable String caseNumber, String words) {
        jdbc.sql("""
                        insert into permit_event (permit_number, kind, day, at, by_user, by_name, case_number, words)
                        values (:number, :kind, :day, :at, :user, :name, :caseNumber, :words)""")
                .param("number", number)
                .param("kind", kind.name())
                .param("day", day)
                .param("at", Timestamp.from(clock.instant()))
                .param("user", by.user())
                .param("name", by.name())
                .param("caseNumber", caseNumber)
                .param("words", words.isBlank() ? null : cipher.encrypt(words))
                .update();
    }

    /** The whole life, in the order in which it was written down. */
    List<PermitEvent> of(String number) {
        return jdbc.sql("select * from permit_event where permit_number = ? order by id")
                .param(number)
                .query(this::event)
                .list();
    }

    private PermitEvent event(ResultSet row, int n) throws SQLException {
        byte[] words = row.getBytes("words");
        return new PermitEvent(
                PermitEventKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("case_number"),
                words == null ? "" : cipher.decrypt(words));
    }
}
