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

/** What was decided about allowances, and what they pay by it. */
@Repository
class PaymentDecisions {

    private static final String RATES =
            "select d.id, d.allowance, r.* from allowance_decision d join allowance_rate r on r.decision = d.id ";
    private static final String IN_ORDER = " order by d.allowance, d.id, r.from_month";

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    PaymentDecisions(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
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
    Optional<PaymentDecision> of(String caseNumber) {
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
}
