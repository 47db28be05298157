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

    private static final Set<PermitEventKind> PROPOSED =
            EnumSet.of(PermitEventKind.ENDING_PROPOSED, PermitEventKind.SEIZURE_PROPOSED);
    private static final Set<PermitEventKind> ANSWERED =
            EnumSet.of(PermitEventKind.PROPOSAL_DECLINED, PermitEventKind.ENDED, PermitEventKind.SEIZED);

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

    /** The case that this kind of entry came from last. */
    Optional<String> caseOf(String number, PermitEventKind kind) {
        return jdbc.sql("""
                        select case_number from permit_event
                        where permit_number = ? and kind = ? and case_number is not null
                        order by id desc limit 1""").params(number, kind.name()).query(String.class).optional();
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

    /** What was proposed against the holder and neither confirmed nor declined yet. */
    Optional<PermitEvent> proposal(String number) {
        return of(number).stream()
                .filter(event -> PROPOSED.contains(event.kind()) || ANSWERED.contains(event.kind()))
                .reduce((earlier, later) -> later)
                .filter(event -> PROPOSED.contains(event.kind()));
    }

    /** The permits with such a proposal, in the order of their numbers. */
    List<String> proposed() {
        return jdbc.sql("""
                        select permit_number from (
                            select distinct on (permit_number) permit_number, kind from permit_event
                            where kind in (:proposed) or kind in (:answered)
                            order by permit_number, id desc) last
                        where kind in (:proposed)""")
                .param("proposed", names(PROPOSED))
                .param("answered", names(ANSWERED))
                .query(String.class)
                .list();
    }

    private static List<String> names(Set<PermitEventKind> kinds) {
        return kinds.stream().map(PermitEventKind::name).toList();
    }

    private PermitEvent event(ResultSet row, int n) throws SQLException {
        byte[] words = row.getBytes("words");
        return new PermitEvent(
                PermitEventKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_user"),
                row.getString("by_name"),
                row.getString("case_number"),
                words == null ? "" : cipher.decrypt(words));
    }
}
