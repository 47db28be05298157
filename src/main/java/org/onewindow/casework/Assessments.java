package org.onewindow.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.Money;
import org.onewindow.workflow.FiredRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the rules proposed, with the rows that fired, so that a decision can be explained years later. Rows and reasons
 * tell of illness and income and are sealed.
 */
@Component
public class Assessments {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Rows rows;
    private final Clock clock;

    Assessments(JdbcClient jdbc, FieldCipher cipher, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = rows;
        this.clock = clock;
    }

    /** Why the rules proposed what they did. */
    private record Grounds(List<FiredRule> rules, List<String> reasons) {}

    /** The last proposal for a case. */
    public Optional<StoredAssessment> latest(String caseNumber) {
        return jdbc.sql("select * from assessment where case_number = ? order by id desc limit 1")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    void add(String caseNumber, LocalDate asOf, String processDefinitionId, Assessment proposal) {
        jdbc.sql("""
                        insert into assessment (case_number, at, as_of, process_definition_id, verdict, eligible,
                            amount_fen, start_month, first_eligible_on, back_pay_fen, flags, grounds)
                        values (:case, :at, :asOf, :definition, :verdict, :eligible,
                            :amount, :startMonth, :firstEligibleOn, :backPay, :flags::jsonb, :grounds)""")
                .param("case", caseNumber)
                .param("at", Timestamp.from(clock.instant()))
                .param("asOf", asOf)
                .param("definition", processDefinitionId)
                .param("verdict", proposal.verdict())
                .param("eligible", proposal.eligible())
                .param("amount", fen(proposal.amount()))
                .param(
                        "startMonth",
                        proposal.startMonth() == null
                                ? null
                                : proposal.startMonth().toString())
                .param("firstEligibleOn", proposal.firstEligibleOn())
                .param("backPay", fen(proposal.backPay()))
                .param("flags", rows.write(proposal.flags()))
                .param("grounds", cipher.encrypt(rows.write(new Grounds(proposal.rules(), proposal.reasons()))))
                .update();
    }

    private StoredAssessment row(ResultSet row, int index) throws SQLException {
        String startMonth = row.getString("start_month");
        Grounds grounds = grounds(row);
        Assessment proposal = new Assessment(
                row.getString("verdict"),
                row.getBoolean("eligible"),
                money(row.getObject("amount_fen", Long.class)),
                startMonth == null ? null : YearMonth.parse(startMonth),
                row.getObject("first_eligible_on", LocalDate.class),
                money(row.getObject("back_pay_fen", Long.class)),
                null,
                Map.of(),
                rows.read(row.getString("flags"), new TypeReference<List<String>>() {}),
                grounds.rules(),
                grounds.reasons());
        return new StoredAssessment(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("as_of", LocalDate.class),
                proposal);
    }

    /** Rows of before they were sealed lie open. */
    private Grounds grounds(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("grounds");
        return sealed == null
                ? new Grounds(
                        rows.read(row.getString("rules"), new TypeReference<>() {}),
                        rows.read(row.getString("reasons"), new TypeReference<>() {}))
                : rows.read(cipher.decrypt(sealed), new TypeReference<>() {});
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }

    private static @Nullable Money money(@Nullable Long fen) {
        return fen == null ? null : new Money(fen);
    }
}
