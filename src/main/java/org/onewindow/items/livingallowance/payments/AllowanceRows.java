package org.onewindow.items.livingallowance.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.support.Money;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of allowances, of what was decided about them and of what they pay. */
@Repository
class AllowanceRows {

    private static final int MOST = 5_000;
    private static final String RATES =
            "select d.id, d.allowance, r.* from allowance_decision d join allowance_rate r on r.decision = d.id ";
    private static final String IN_ORDER = " order by d.allowance, d.id, r.from_month";

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    AllowanceRows(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
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

    void add(String number, PaymentDecision decision) {
        long id = jdbc.sql("""
                        insert into allowance_decision
                            (allowance, case_number, action, decided_on, family, due_fen, overpaid_fen, overpaid_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        number,
                        decision.caseNumber(),
                        decision.action(),
                        decision.decidedOn(),
                        sealed.seal(decision.family()),
                        decision.due().fen(),
                        decision.overpaid().fen(),
                        decision.overpaidFrom() == null
                                ? null
                                : decision.overpaidFrom().atDay(1))
                .query(Long.class)
                .single();
        decision.rates()
                .forEach(rate -> jdbc.sql(
                                "insert into allowance_rate (decision, from_month, amount_fen, recipients) values (?, ?, ?, ?)")
                        .params(id, rate.from().atDay(1), rate.amount().fen(), rate.recipients())
                        .update());
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

    /** The family as last decided about, without what one case decided. */
    FamilyRecord family(String number, String exceptCase) {
        return jdbc.sql("""
                        select family from allowance_decision where allowance = ? and case_number <> ?
                        order by id desc limit 1""")
                .params(number, exceptCase)
                .query((row, n) -> sealed.open(row.getBytes("family"), FamilyRecord.class))
                .single();
    }

    /** What a case decided. */
    Optional<PaymentDecision> decision(String caseNumber) {
        return jdbc.sql("select * from allowance_decision where case_number = ?")
                .param(caseNumber)
                .query((row, n) -> new PaymentDecision(
                        row.getString("case_number"),
                        row.getString("action"),
                        row.getObject("decided_on", LocalDate.class),
                        sealed.open(row.getBytes("family"), FamilyRecord.class),
                        ratesOf(row.getLong("id")),
                        new Money(row.getLong("due_fen")),
                        new Money(row.getLong("overpaid_fen")),
                        Optional.ofNullable(row.getObject("overpaid_from", LocalDate.class))
                                .map(YearMonth::from)
                                .orElse(null)))
                .optional();
    }

    private List<Rate> ratesOf(long decision) {
        return jdbc.sql("select * from allowance_rate where decision = ? order by from_month")
                .param(decision)
                .query((row, n) -> rate(row))
                .list();
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                new Money(row.getLong("amount_fen")),
                row.getInt("recipients"));
    }

    /** What decisions set, without those of one case. */
    Rates rates(String number, String exceptCase) {
        return rates(jdbc.sql(RATES + "where d.allowance = ? and d.case_number <> ?" + IN_ORDER)
                        .params(number, exceptCase))
                .getOrDefault(number, new Rates(List.of()));
    }

    /** What decisions set, by allowance. */
    Map<String, Rates> rates() {
        return rates(jdbc.sql(RATES + IN_ORDER));
    }

    private static Map<String, Rates> rates(JdbcClient.StatementSpec asked) {
        Map<String, Map<Long, List<Rate>>> found = new LinkedHashMap<>();
        asked.query((row, n) -> found.computeIfAbsent(row.getString("allowance"), any -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getLong("id"), any -> new ArrayList<>())
                        .add(rate(row)))
                .list();
        Map<String, Rates> rates = new LinkedHashMap<>();
        found.forEach((number, decisions) -> rates.put(number, new Rates(List.copyOf(decisions.values()))));
        return rates;
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
