package org.onewindow.items.livingallowance.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of allowances. */
@Repository
class AllowanceRows {

    private static final int MOST = 5_000;

    private final JdbcClient jdbc;

    AllowanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Allowance> find(String number) {
        return jdbc.sql("select * from allowance where number = ?")
                .param(number)
                .query(AllowanceRows::row)
                .optional();
    }

    /** Those that go on, the ones to be looked at first. */
    List<Allowance> goingOn() {
        return jdbc.sql("select * from allowance where ended_on is null order by recheck_on, number limit ?")
                .param(MOST)
                .query(AllowanceRows::row)
                .list();
    }

    /** Also those that have ended: they may have been paid in the month asked for. */
    List<Allowance> all() {
        return jdbc.sql("select * from allowance order by number")
                .query(AllowanceRows::row)
                .list();
    }

    /** Granted cases of the item that have no allowance yet. */
    List<String> withoutAllowance(String itemKey) {
        return jdbc.sql("""
                        select d.case_number from case_decision d join case_file f on f.number = d.case_number
                        where f.item_key = ? and d.decision = 'GRANTED'
                          and not exists (select 1 from allowance a where a.number = d.case_number)
                        order by d.decided_at, d.case_number""").param(itemKey).query(String.class).list();
    }

    /** Enters an allowance once; answers whether it was new. */
    boolean add(Allowance allowance) {
        return jdbc.sql("""
                        insert into allowance (number, area_code, community, since, recheck_on) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                allowance.number(),
                                allowance.areaCode(),
                                allowance.community(),
                                allowance.since().atDay(1),
                                allowance.recheckOn())
                        .update()
                == 1;
    }

    void recheckOn(String number, LocalDate day) {
        jdbc.sql("update allowance set recheck_on = ?, recheck_due = false where number = ?")
                .params(day, number)
                .update();
    }

    void markDue(String number) {
        jdbc.sql("update allowance set recheck_due = true where number = ?")
                .param(number)
                .update();
    }

    void end(String number, LocalDate on) {
        jdbc.sql("update allowance set ended_on = ?, recheck_due = false where number = ? and ended_on is null")
                .params(on, number)
                .update();
    }

    /** Lets one transaction at a time decide about an allowance. */
    void waitForOthers(String number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('allowance ' || ?, 0))")
                .param(number)
                .query((row, n) -> true)
                .single();
    }

    private static Allowance row(ResultSet row, int index) throws SQLException {
        return new Allowance(
                row.getString("number"),
                row.getString("area_code"),
                row.getString("community"),
                YearMonth.from(row.getObject("since", LocalDate.class)),
                row.getObject("recheck_on", LocalDate.class),
                row.getBoolean("recheck_due"),
                row.getObject("ended_on", LocalDate.class));
    }
}
