package org.onewindow.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onewindow.support.BadInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of cases; one each, for ever. */
@Component
public class CaseDecisions {

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
                        row.getString("note")))
                .optional();
    }

    /** Keeps the decision of the last opinion; a grant without a proposal that allows it is refused. Answers who decided. */
    String add(String caseNumber, Decision decision) {
        List<Opinion> said = opinions.of(caseNumber);
        Opinion last = said.get(said.size() - 1);
        StoredAssessment assessed = assessments.latest(caseNumber).orElseThrow();
        if (decision == Decision.GRANTED && !assessed.proposal().eligible()) {
            throw new BadInput("verdict", "规则测算的结果是不符合条件，不能直接准予；请退回重新核查。");
        }
        jdbc.sql("""
                        insert into case_decision (case_number, decision, assessment_id, decided_at, decided_by, reason, note)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber,
                        decision.name(),
                        assessed.id(),
                        Timestamp.from(clock.instant()),
                        last.officer(),
                        last.inWords("reasonCode").orElse(null),
                        last.note())
                .update();
        return last.officer();
    }
}
