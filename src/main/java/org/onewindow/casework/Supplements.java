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

/** What applicants were asked to supply. */
@Component
public class Supplements {

    private static final TypeReference<List<SupplementItem>> ITEMS = new TypeReference<>() {};
    private static final String OF_CASE = "where case_number = :case and answered_at is null";

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    Supplements(JdbcClient jdbc, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** The request that is not settled; none once the case was given up, though nobody ever answered. */
    public Optional<SupplementRequest> open(String caseNumber) {
        return latest(caseNumber).filter(request -> request.answeredAt() == null && !givenUp(caseNumber));
    }

    /** The last request, answered or not. */
    public Optional<SupplementRequest> latest(String caseNumber) {
        return jdbc.sql("select * from supplement_request where case_number = ? order by round desc limit 1")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    /** All requests of a case, the first one first. */
    public List<SupplementRequest> of(String caseNumber) {
        return jdbc.sql("select * from supplement_request where case_number = ? order by round")
                .param(caseNumber)
                .query(this::row)
                .list();
    }

    /** The same, kept from everybody else who would answer until this transaction ends. */
    Optional<SupplementRequest> openAlone(String caseNumber) {
        jdbc.sql("select round from supplement_request where case_number = ? for update")
                .param(caseNumber)
                .query(Integer.class)
                .list();
        return open(caseNumber);
    }

    void add(String caseNumber, List<SupplementItem> items, Instant at, LocalDate dueOn) {
        jdbc.sql("""
                        insert into supplement_request (case_number, round, items, open_items, requested_at, due_on)
                        select :case, coalesce(max(round), 0) + 1, :items::jsonb, :items::jsonb, :at, :dueOn
                        from supplement_request where case_number = :case""")
                .param("case", caseNumber)
                .param("items", rows.write(items))
                .param("at", Timestamp.from(at))
                .param("dueOn", dueOn)
                .update();
    }

    /** What is still open after a reply; with nothing left the office has the word. */
    void replied(String caseNumber, List<SupplementItem> stillOpen, boolean mustReview) {
        jdbc.sql("update supplement_request set open_items = :open::jsonb, must_review = :review, replied_at = :at "
                        + OF_CASE)
                .param("open", rows.write(stillOpen))
                .param("review", mustReview)
                .param("at", stillOpen.isEmpty() ? Timestamp.from(clock.instant()) : null)
                .param("case", caseNumber)
                .update();
    }

    boolean mustReview(String caseNumber) {
        return jdbc.sql("select must_review from supplement_request " + OF_CASE)
                .param("case", caseNumber)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The office was not content: these items of the same request stay open until this day. */
    void reopen(String caseNumber, List<SupplementItem> open, LocalDate dueOn) {
        jdbc.sql("update supplement_request set open_items = :open::jsonb, due_on = :due, replied_at = null " + OF_CASE)
                .param("open", rows.write(open))
                .param("due", dueOn)
                .param("case", caseNumber)
                .update();
    }

    /** New defects wait for the supervisor. */
    void propose(String caseNumber, List<SupplementItem> defects) {
        jdbc.sql("update supplement_request set proposed_items = :items::jsonb " + OF_CASE)
                .param("items", rows.write(defects))
                .param("case", caseNumber)
                .update();
    }

    /** Why the latest request was allowed though it is not the first. */
    void allowed(String caseNumber, String reason, String by) {
        jdbc.sql("update supplement_request set second_reason = :reason, second_by = :by " + OF_CASE)
                .param("reason", reason)
                .param("by", by)
                .param("case", caseNumber)
                .update();
    }

    void answered(String caseNumber) {
        jdbc.sql("update supplement_request set answered_at = :at, open_items = '[]' " + OF_CASE)
                .param("at", Timestamp.from(clock.instant()))
                .param("case", caseNumber)
                .update();
    }

    /** Whether this request was not reminded of before. */
    boolean remindOnce(String caseNumber) {
        return jdbc.sql("update supplement_request set reminded_at = :at " + OF_CASE + " and reminded_at is null")
                        .param("at", Timestamp.from(clock.instant()))
                        .param("case", caseNumber)
                        .update()
                == 1;
    }

    private boolean givenUp(String caseNumber) {
        return jdbc.sql("select status from case_file where number = ?")
                .param(caseNumber)
                .query(String.class)
                .single()
                .equals(CaseStatus.WITHDRAWN.name());
    }

    private SupplementRequest row(ResultSet row, int index) throws SQLException {
        String proposed = row.getString("proposed_items");
        return new SupplementRequest(
                row.getInt("round"),
                rows.read(row.getString("items"), ITEMS),
                rows.read(row.getString("open_items"), ITEMS),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                instant(row.getTimestamp("replied_at")),
                instant(row.getTimestamp("answered_at")),
                proposed == null ? List.of() : rows.read(proposed, ITEMS),
                row.getString("second_reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
