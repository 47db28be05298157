package org.onewindow.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was promised at acceptance to be handed in later. */
@Component
public class PendingPromises {

    private static final TypeReference<List<SupplementItem>> ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    PendingPromises(JdbcClient jdbc, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** What is still awaited; nothing once the case was given up. */
    public Optional<PendingPromise> open(String caseNumber) {
        return jdbc.sql("""
                        select promise.* from pending_promise promise join case_file on number = case_number
                        where case_number = ? and status <> 'WITHDRAWN'""").param(caseNumber).query(this::row).optional().filter(PendingPromise::isOpen);
    }

    /** The promise of a case, kept or not. */
    public Optional<PendingPromise> of(String caseNumber) {
        return jdbc.sql("select * from pending_promise where case_number = ?")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    /** The same, kept from everybody else who would hand something in until this transaction ends. */
    Optional<PendingPromise> openAlone(String caseNumber) {
        jdbc.sql("select case_number from pending_promise where case_number = ? for update")
                .param(caseNumber)
                .query(String.class)
                .list();
        return open(caseNumber);
    }

    void add(String caseNumber, List<SupplementItem> items, LocalDate dueOn) {
        jdbc.sql("""
                        insert into pending_promise (case_number, items, open_items, promised_at, due_on)
                        values (:case, :items::jsonb, :items::jsonb, :at, :due)""")
                .param("case", caseNumber)
                .param("items", rows.write(items))
                .param("at", now())
                .param("due", dueOn)
                .update();
    }

    /** What is still missing after a delivery; nothing left means that the promise was kept. */
    void delivered(String caseNumber, List<SupplementItem> stillOpen) {
        jdbc.sql("update pending_promise set open_items = :open::jsonb, delivered_at = :at where case_number = :case")
                .param("open", rows.write(stillOpen))
                .param("at", stillOpen.isEmpty() ? now() : null)
                .param("case", caseNumber)
                .update();
    }

    /** Notes that the last day passed. */
    void lapsed(CaseFile file) {
        jdbc.sql("update pending_promise set lapsed_at = ? where case_number = ?")
                .params(now(), file.number())
                .update();
    }

    /** Whether it was not reminded of before. */
    boolean remindOnce(String caseNumber) {
        return jdbc.sql("update pending_promise set reminded_at = ? where case_number = ? and reminded_at is null")
                        .params(now(), caseNumber)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private PendingPromise row(ResultSet row, int index) throws SQLException {
        return new PendingPromise(
                rows.read(row.getString("items"), ITEMS),
                rows.read(row.getString("open_items"), ITEMS),
                row.getTimestamp("promised_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                instant(row.getTimestamp("delivered_at")),
                instant(row.getTimestamp("lapsed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
