package org.onewindow.items.elderlysubsidy;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the region where the application is filed, on the reference day.
 *
 * @param code names the region in the amount table
 * @param areaPrefix area codes that begin so are local
 * @param minAge full years from which the subsidy is paid
 * @param startRule picks the row of the start-month table
 * @param paysBackSinceAge whether months between the condition and the start are paid back
 * @param earliest the first month that is ever paid for, if the region sets one
 * @param tierChangesNextMonth whether a higher age band counts from the month after the birthday
 * @param basis the region's norm
 */
record Region(
        String code,
        String areaPrefix,
        int minAge,
        String startRule,
        boolean paysBackSinceAge,
        @Nullable YearMonth earliest,
        boolean tierChangesNextMonth,
        String basis) {

    static Region of(Answer row) {
        String earliest = row.text("backPayFrom");
        return new Region(
                row.text("region"),
                row.text("areaPrefix"),
                row.number("minAge"),
                row.text("startRule"),
                row.text("backPayRule").equals("SINCE_AGE"),
                earliest.isEmpty() ? null : YearMonth.parse(earliest),
                row.text("tierChangeRule").equals("NEXT_MONTH"),
                row.text("basis"));
    }

    /** The month itself, or the first one the region ever pays for. */
    YearMonth notBeforeEarliest(YearMonth month) {
        return earliest != null && month.isBefore(earliest) ? earliest : month;
    }
}
