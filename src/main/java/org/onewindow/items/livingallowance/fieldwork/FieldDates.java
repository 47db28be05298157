package org.onewindow.items.livingallowance.fieldwork;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.support.DateWords;
import org.onewindow.support.FieldError;
import org.onewindow.support.HallClock;

/** The day on which something outside the office was done. */
final class FieldDates {

    private FieldDates() {}

    /** An application of a Sunday counts from Monday, yet the family may be seen on that same Sunday. */
    static LocalDate earliest(CaseFile file) {
        return LocalDate.ofInstant(file.receivedAt(), HallClock.ZONE);
    }

    /** What is wrong with a day; nothing if it is between the two, both included. */
    static Optional<FieldError> check(String field, String label, String typed, LocalDate earliest, LocalDate today) {
        if (typed.isEmpty()) {
            return Optional.of(new FieldError(field, "请填写" + label + "。"));
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(today)) {
                return Optional.of(new FieldError(field, label + "不能晚于今天。"));
            }
            return day.isBefore(earliest)
                    ? Optional.of(new FieldError(field, label + "不能早于收件日期（" + DateWords.day(earliest) + "）。"))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(new FieldError(field, label + "应像 2026-03-05 这样填写。"));
        }
    }
}
