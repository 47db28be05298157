package org.onewindow.deadlines;

import java.time.LocalDate;

/**
 * A day on which the yearly notice departs from the ordinary week.
 *
 * @param name the holiday it belongs to, for example 国庆节
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {

    /** Whether people rest on the day or make up for a rest day elsewhere. */
    public enum Kind {
        OFF("放假"),
        WORK("调休上班");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
