package org.onewindow.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Puts the rows of a query, ordered by case and entry, together to ledgers. */
final class LedgerRows implements RowCallbackHandler {

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

    Map<String, Ledger> ledgers() {
        return byNumber;
    }
}
