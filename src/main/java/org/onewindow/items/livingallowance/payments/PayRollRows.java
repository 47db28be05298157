package org.onewindow.items.livingallowance.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onewindow.support.Money;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of pay rolls; what stands there is never written again. */
@Repository
class PayRollRows {

    private static final int NEWEST = 120;

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    PayRollRows(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    Optional<PayRoll> find(UUID id) {
        return jdbc.sql("select * from pay_roll where id = ?")
                .param(id)
                .query(PayRollRows::row)
                .optional();
    }

    Optional<PayRoll> find(String county, YearMonth month) {
        return jdbc.sql("select * from pay_roll where county = ? and month = ?")
                .params(county, month.atDay(1))
                .query(PayRollRows::row)
                .optional();
    }

    List<PayRoll> newest(Collection<String> counties) {
        return jdbc.sql("select * from pay_roll where county = any(?) order by month desc, county limit ?")
                .params(counties.toArray(String[]::new), NEWEST)
                .query(PayRollRows::row)
                .list();
    }

    List<PayLine> lines(UUID roll) {
        return jdbc.sql("select * from pay_roll_row where roll = ? order by place")
                .param(roll)
                .query((row, n) -> new PayLine(
                        row.getInt("place"),
                        row.getString("allowance"),
                        new Money(row.getLong("amount_fen")),
                        row.getInt("recipients"),
                        sealed.open(row.getBytes("payee"), Payee.class)))
                .list();
    }

    void add(PayRoll roll, List<PayLine> lines) {
        jdbc.sql("""
                        insert into pay_roll (id, county, month, document_number, drawn_at, drawn_by, families, total_fen)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        roll.id(),
                        roll.county(),
                        roll.month().atDay(1),
                        roll.documentNumber(),
                        OffsetDateTime.ofInstant(roll.drawnAt(), ZoneOffset.UTC),
                        roll.drawnBy(),
                        roll.families(),
                        roll.total().fen())
                .update();
        lines.forEach(line -> jdbc.sql("""
                        insert into pay_roll_row (roll, allowance, place, amount_fen, recipients, payee)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        roll.id(),
                        line.allowance(),
                        line.place(),
                        line.amount().fen(),
                        line.recipients(),
                        sealed.seal(line.payee()))
                .update());
    }

    /** Lets one transaction at a time draw rolls of a county. */
    void waitForOthers(String county) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('pay roll ' || ?, 0))")
                .param(county)
                .query((row, n) -> true)
                .single();
    }

    private static PayRoll row(ResultSet row, int index) throws SQLException {
        return new PayRoll(
                row.getObject("id", UUID.class),
                row.getString("county"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("document_number"),
                row.getTimestamp("drawn_at").toInstant(),
                row.getString("drawn_by"),
                row.getInt("families"),
                new Money(row.getLong("total_fen")));
    }
}
