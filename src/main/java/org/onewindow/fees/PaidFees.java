package org.onewindow.fees;

import java.sql.Timestamp;
import java.util.Optional;
import org.onewindow.support.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fees taken so far; a case pays once. */
@Repository
class PaidFees {

    private final JdbcClient jdbc;

    PaidFees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the case has paid before. */
    boolean add(PaidFee paid) {
        return jdbc.sql("""
                                insert into paid_fee (case_number, amount_fen, basis, method, paid_at, taken_by)
                                values (?, ?, ?, ?, ?, ?) on conflict (case_number) do nothing""")
                        .params(
                                paid.caseNumber(),
                                paid.amount().fen(),
                                paid.basis(),
                                paid.method().name(),
                                Timestamp.from(paid.at()),
                                paid.by())
                        .update()
                == 1;
    }

    Optional<PaidFee> of(String caseNumber) {
        return jdbc.sql("select * from paid_fee where case_number = ?")
                .param(caseNumber)
                .query((row, index) -> new PaidFee(
                        row.getString("case_number"),
                        new Money(row.getLong("amount_fen")),
                        row.getString("basis"),
                        PaymentMethod.valueOf(row.getString("method")),
                        row.getTimestamp("paid_at").toInstant(),
                        row.getString("taken_by")))
                .optional();
    }
}
