package org.onewindow.items.residencepermit.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lives of the permits, entry by entry; entries are only ever added. */
@Repository
class PermitEvents {

    private static final Set<PermitEventKind> MOVED_AWAY =
            EnumSet.of(PermitEventKind.REGISTRATION_ENDED, PermitEventKind.REGISTRATION_MOVED);
    private static final Set<PermitEventKind> VERIFIED =
            EnumSet.of(PermitEventKind.ENDORSED, PermitEventKind.ENDORSED_LATE, PermitEventKind.ADDRESS_CHANGED);

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

    /** What the registration of a holder says of the conditions, if nobody has looked into it since. */
    Optional<PermitEventKind> toVerify(String number) {
        return of(number).stream()
                .map(PermitEvent::kind)
                .filter(kind -> MOVED_AWAY.contains(kind) || VERIFIED.contains(kind))
                .reduce((earlier, later) -> later)
                .filter(MOVED_AWAY::contains);
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
