package org.onewindow.deadlines;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        lock(caseNumber);
        return Optional.ofNullable(of(List.of(caseNumber)).get(caseNumber));
    }

    /** Lets nobody else write to the clock or the steps of the case until the transaction ends. */
    void lock(String caseNumber) {
        jdbc.sql("select case_number from case_clock where case_number = ? for update")
                .param(caseNumber)
                .query(String.class)
                .optional();
    }

    /** The same for the case whose step this task is. */
    void lockOfTask(String taskId) {
        jdbc.sql("""
                        select case_number from case_clock
                        where case_number in (select case_number from case_step where task_id = ?) for update""").param(taskId).query(String.class).list();
    }

    Map<String, Ledger> of(Collection<String> caseNumbers) {
        var rows = new LedgerRows();
        jdbc.sql(SELECT.formatted("case_number = any(?)"))
                .param(caseNumbers.toArray(String[]::new))
                .query(rows);
        return rows.ledgers();
    }

    Collection<Ledger> running() {
        var rows = new LedgerRows();
        jdbc.sql(SELECT.formatted("not c.stopped")).query(rows);
        return rows.ledgers().values();
    }

    private static OffsetDateTime written(ClockEntry entry) {
        return entry.at().atOffset(ZoneOffset.UTC);
    }
}
