package org.onewindow.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of a case.
 *
 * @param on the day from which it holds
 * @param extension by how much, for {@link Type#EXTEND} only
 * @param basis the norm that allows it
 * @param by who entered it; null if the hall did
 * @param at when it was entered
 */
public record ClockEntry(
        Type type,
        LocalDate on,
        @Nullable Limit extension,
        String reason,
        String basis,
        @Nullable String by,
        Instant at) {

    /** For a line of the ledger: 暂停 or 延长 15 个工作日. */
    public String inWords() {
        return extension == null ? type.label() : type.label() + " " + extension.inWords();
    }

    /** What happened to the clock. */
    public enum Type {
        START("开始计时"),
        PAUSE("暂停"),
        RESUME("恢复"),
        EXTEND("延长"),
        STOP("停止计时");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
