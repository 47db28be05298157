package org.onewindow.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries are only ever added. */
@Repository
class Ledgers {

    private static final String SELECT = """
            select c.*, e.type, e.effective_on, e.extension_value, e.extension_unit,
                   e.reason, e.basis, e.entered_by, e.entered_at
            from case_clock c join clock_entry e using (case_number)
            where %s
            order by case_number, e.seq""";

    private final JdbcClient jdbc;

    Ledgers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the first entry; false if the case has a clock already. */
    boolean open(String caseNumber, Limit statutory, Limit promised, ClockEntry start) {
        return jdbc.sql("""
                                with clock as (
                                    insert into case_clock
                                        (case_number, statutory_value, statutory_unit, promised_value, promised_unit)
                                    values (?, ?, ?, ?, ?)
                                    on conflict do nothing returning case_number)
                                insert into clock_entry
                                    (case_number, seq, type, effective_on, reason, basis, entered_by, entered_at)
                                select case_number, 0, 'START', ?, ?, ?, ?, ? from clock""")
                        .params(caseNumber, statutory.value(), statutory.unit().name())
                        .params(promised.value(), promised.unit().name())
                        .params(start.on(), start.reason(), start.basis(), start.by(), written(start))
                        .update()
                == 1;
    }

    void append(Ledger ledger, ClockEntry entry) {
        Limit extension = entry.extension();
        jdbc.sql("""
                        insert into clock_entry (case_number, seq, type, effective_on, extension_value, extension_unit,
                            reason, basis, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ledger.caseNumber(),
                        ledger.entries().size(),
                        entry.type().name(),
                        entry.on())
                .param(extension == null ? null : extension.value())
                .param(extension == null ? null : extension.unit().name())
                .params(entry.reason(), entry.basis(), entry.by(), written(entry))
                .update();
        if (entry.type() == ClockEntry.Type.STOP) {
            jdbc.sql("update case_clock set stopped = true where case_number = ?")
                    .param(ledger.caseNumber())
                    .update();
        }
    }

    /** The ledger of a case, which nobody else can write to until the transaction ends. */
    Optional<Ledger> locked(String caseNumber) {
        jdbc.sql("select case_number from case_clock where case_number = ? for update")
                .param(caseNumber)
                .query(String.class)
                .optional();
        return Optional.ofNullable(of(List.of(caseNumber)).get(caseNumber));
    }

    Map<String, Ledger> of(Collection<String> caseNumbers) {
        var ledgers = new Collected();
        jdbc.sql(SELECT.formatted("case_number = any(?)"))
                .param(caseNumbers.toArray(String[]::new))
                .query(ledgers);
        return ledgers.byNumber;
    }

    Collection<Ledger> running() {
        var ledgers = new Collected();
        jdbc.sql(SELECT.formatted("not c.stopped")).query(ledgers);
        return ledgers.byNumber.values();
    }

    private static OffsetDateTime written(ClockEntry entry) {
        return entry.at().atOffset(ZoneOffset.UTC);
    }

    private static final class Collected implements RowCallbackHandler {

        private final Map<String, Ledger> byNumber = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            String number = row.getString("case_number");
            Ledger ledger = byNumber.get(number);
            if (ledger == null) {
                Limit statutory = limit(row.getInt("statutory_value"), row.getString("statutory_unit"));
                Limit promised = limit(row.getInt("promised_value"), row.getString("promised_unit"));
                ledger = new Ledger(number, statutory, promised, new ArrayList<>());
                byNumber.put(number, ledger);
            }
            ledger.entries().add(entry(row));
        }

        private static ClockEntry entry(ResultSet row) throws SQLException {
            @Nullable String unit = row.getString("extension_unit");
            return new ClockEntry(
                    ClockEntry.Type.valueOf(row.getString("type")),
                    row.getObject("effective_on", LocalDate.class),
                    unit == null ? null : limit(row.getInt("extension_value"), unit),
                    row.getString("reason"),
                    row.getString("basis"),
                    row.getString("entered_by"),
                    row.getObject("entered_at", OffsetDateTime.class).toInstant());
        }

        private static Limit limit(int value, String unit) {
            return new Limit(value, LimitUnit.valueOf(unit));
        }
    }
}
