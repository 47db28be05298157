package org.onewindow.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of cases; one each, for ever. */
@Component
public class CaseDecisions {

    private static final Set<String> VERDICTS = Set.of("GRANT", "REFUSE");

    private final JdbcClient jdbc;
    private final Opinions opinions;
    private final Assessments assessments;
    private final Clock clock;

    CaseDecisions(JdbcClient jdbc, Opinions opinions, Assessments assessments, Clock clock) {
        this.jdbc = jdbc;
        this.opinions = opinions;
        this.assessments = assessments;
        this.clock = clock;
    }

    public Optional<CaseDecision> of(String caseNumber) {
        return jdbc.sql("select * from case_decision where case_number = ?")
                .param(caseNumber)
                .query((row, index) -> new CaseDecision(
                        Decision.valueOf(row.getString("decision")),
                        row.getLong("assessment_id"),
                        row.getTimestamp("decided_at").toInstant(),
                        row.getString("decided_by"),
                        row.getString("reason"),
                        row.getString("note"),
                        Optional.ofNullable(row.getObject("amount_fen", Long.class))
                                .map(Money::new)
                                .orElse(null),
                        row.getString("difference")))
                .optional();
    }

    /**
     * Keeps the decision of the last opinion; a grant the rules did not propose needs an amount and a reason of the
     * officer's own. Answers who decided.
     */
    String add(String caseNumber, Decision decision) {
        Opinion last = deciding(caseNumber);
        StoredAssessment assessed = assessments.latest(caseNumber).orElseThrow();
        Optional<OwnAmount> own = decision == Decision.GRANTED ? OwnAmount.in(last) : Optional.empty();
        if (decision == Decision.GRANTED && !assessed.proposal().eligible() && own.isEmpty()) {
            throw new BadInput("verdict", refused(last));
        }
        jdbc.sql("""
                        insert into case_decision (case_number, decision, assessment_id, decided_at, decided_by,
                            reason, note, amount_fen, difference)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber,
                        decision.name(),
                        assessed.id(),
                        Timestamp.from(clock.instant()),
                        last.officer(),
                        last.inWords("reasonCode").orElse(null),
                        last.note(),
                        own.map(amount -> amount.amount().fen()).orElse(null),
                        own.map(OwnAmount::reason).orElse(null))
                .update();
        return last.officer();
    }

    /** The last opinion that is a decision; others may be said meanwhile, about an extension for example. */
    private Opinion deciding(String caseNumber) {
        return opinions.of(caseNumber).stream()
                .filter(said -> VERDICTS.contains(said.verdict()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String refused(Opinion last) {
        return OwnAmount.isAskedIn(last)
                ? "规则测算的结果是不符合条件；仍要准予的，请选“与测算不同”，写明金额和理由，或者退回重新核查。"
                : "规则测算的结果是不符合条件，不能直接准予；请选“不予”并写明理由，有“退回”的也可以退回重新核查。";
    }
}
