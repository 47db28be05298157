package org.onewindow.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of orders; faces are sealed by the caller. */
@Repository
class OrderedCards {

    private static final String SELECT = "select * from card_order ";

    private final JdbcClient jdbc;

    OrderedCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an order unless the case has one already. */
    void add(CardOrder order, byte[] face) {
        jdbc.sql("""
                        insert into card_order (id, case_number, record, centre, face, placed_at)
                        values (:id, :case, :record, :centre, :face, :at)
                        on conflict (case_number) do nothing""")
                .param("id", order.id())
                .param("case", order.caseNumber())
                .param("record", order.record())
                .param("centre", order.centre())
                .param("face", face)
                .param("at", Timestamp.from(order.placedAt()))
                .update();
    }

    Optional<CardOrder> find(String id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(OrderedCards::row)
                .optional();
    }

    Optional<CardOrder> ofCase(String caseNumber) {
        return jdbc.sql(SELECT + "where case_number = ?")
                .param(caseNumber)
                .query(OrderedCards::row)
                .optional();
    }

    /** The orders of these cases whose cards are still being made. */
    List<CardOrder> unmade(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where case_number in (:cases) and serial is null")
                        .param("cases", caseNumbers)
                        .query(OrderedCards::row)
                        .list();
    }

    /** The sealed face; it is gone once the card is made. */
    Optional<byte[]> face(String id) {
        return jdbc.sql("select face from card_order where id = ? and face is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** True the first time only. */
    boolean fetched(String id, Instant at) {
        return jdbc.sql("update card_order set fetched_at = ? where id = ? and fetched_at is null")
                        .params(Timestamp.from(at), id)
                        .update()
                > 0;
    }

    /** Records the card and forgets the face; true for the first card only. */
    boolean made(String id, String serial, Instant at) {
        return jdbc.sql("update card_order set serial = ?, made_at = ?, face = null where id = ? and serial is null")
                        .params(serial, Timestamp.from(at), id)
                        .update()
                > 0;
    }

    boolean urged(String caseNumber, Instant at) {
        return jdbc.sql("update card_order set urged_at = ? where case_number = ? and urged_at is null"
                                + " and serial is null")
                        .params(Timestamp.from(at), caseNumber)
                        .update()
                > 0;
    }

    /** Notes why an attempt failed; true if it is another reason than the last one. */
    boolean faulty(String caseNumber, String code) {
        return jdbc.sql("update card_order set last_fault = ? where case_number = ?"
                                + " and last_fault is distinct from ?")
                        .params(code, caseNumber, code)
                        .update()
                > 0;
    }

    private static CardOrder row(ResultSet row, int index) throws SQLException {
        return new CardOrder(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("record"),
                row.getString("centre"),
                row.getTimestamp("placed_at").toInstant(),
                instant(row.getTimestamp("fetched_at")),
                instant(row.getTimestamp("urged_at")),
                row.getString("serial"),
                instant(row.getTimestamp("made_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
