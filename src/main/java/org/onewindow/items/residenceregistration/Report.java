package org.onewindow.items.residenceregistration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/**
 * What was reported, as the intake form has it.
 *
 * @param since the day the stay at the address began; null if the person moves out
 * @param leftOn the day the person left; null otherwise
 */
record Report(
        Kind kind,
        String areaCode,
        String address,
        @Nullable LocalDate since,
        String livingKind,
        @Nullable LocalDate leftOn,
        String reporter,
        String reporterName,
        String reporterUscc) {

    /** What is to be done with the registration. */
    enum Kind {
        REGISTER("登记"),
        CHANGE("变更"),
        MOVE_OUT("注销");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Report of(Map<String, Object> form) {
        return new Report(
                Kind.valueOf(text(form, "kind", Kind.REGISTER.name())),
                text(form, "residenceAreaCode", ""),
                text(form, "residenceAddress", ""),
                date(form, "since"),
                text(form, "livingKind", ""),
                date(form, "leftOn"),
                text(form, "reporter", "SELF"),
                text(form, "reporterName", ""),
                text(form, "reporterUscc", ""));
    }

    /** The day something began or ended for the person, from which the time to report it runs. */
    @Nullable
    LocalDate happenedOn() {
        return kind == Kind.MOVE_OUT ? leftOn : since;
    }

    /** What cannot have happened yet on a day. */
    List<FieldError> daysToCome(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (since != null && since.isAfter(today)) {
            errors.add(new FieldError("form.since", "“从哪天起住在这里”不能晚于今天。"));
        }
        if (leftOn != null && leftOn.isAfter(today)) {
            errors.add(new FieldError("form.leftOn", "“搬离日期”不能晚于今天。"));
        }
        return errors;
    }

    private static String text(Map<String, Object> form, String key, String otherwise) {
        return form.get(key) instanceof String text && !text.isBlank() ? text.strip() : otherwise;
    }

    private static @Nullable LocalDate date(Map<String, Object> form, String key) {
        try {
            return form.get(key) instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The kind only: everything else is personal. */
    @Override
    public String toString() {
        return "Report[" + kind + "]";
    }
}
