package org.onewindow.inquiries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper report as an officer types it.
 *
 * @param outcome CLEAN or NEGATIVE
 * @param rows blank ones are left out
 * @param fileName of the scanned report
 */
public record PaperReport(
        @Nullable String outcome,
        List<Row> rows,
        @Nullable String note,
        @Nullable String fileName,
        byte[] content) {

    /**
     * One finding of the report.
     *
     * @param person place among those asked for, from 0
     * @param what kind and category, for example {@code INCOME:WAGE}
     * @param amount yuan with two decimals
     */
    public record Row(String person, String what, String amount, String source, String detail) {

        boolean isBlank() {
            return (person + what + amount + source + detail).isBlank();
        }
    }

    List<Row> filled() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }
}
