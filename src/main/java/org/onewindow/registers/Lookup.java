package org.onewindow.registers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * What a register said at once.
 *
 * @param source who said it, in words for the badge beside a value
 * @param values by name; see the constants of this class; empty unless something is known
 */
public record Lookup(LookupKind kind, State state, String source, Map<String, String> values) {

    public static final String REGISTRATION_NUMBER = "registrationNumber";
    /** ISO date. */
    public static final String REGISTERED_ON = "registeredOn";

    public static final String RESIDENCE_ADDRESS = "residenceAddress";

    /** 6, 9 or 12 digits. */
    public static final String RESIDENCE_AREA_CODE = "residenceAreaCode";
    /** A whole number. */
    public static final String INSURANCE_MONTHS = "insuranceMonths";

    /** How a question ended. */
    public enum State {
        /** The register knows it. */
        KNOWN("已取得"),
        /** The register answered that it knows nothing of it. */
        UNKNOWN("查无记录"),
        /** No answer in time: nothing follows from that. */
        SILENT("没有答复"),
        /** No line leads there. */
        NOT_ASKED("没有接通");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Lookup known(LookupKind kind, String source, Map<String, String> values) {
        return new Lookup(kind, State.KNOWN, source, Map.copyOf(values));
    }

    static Lookup without(LookupKind kind, State state) {
        return new Lookup(kind, state, kind.label(), Map.of());
    }

    @JsonIgnore
    public boolean isKnown() {
        return state == State.KNOWN;
    }

    /** Whether what is known stands for a paper; no month of insurance at all stands for none. */
    public boolean proves() {
        return isKnown() && !values.getOrDefault(INSURANCE_MONTHS, "1").matches("0*");
    }

    /** The kind and how it ended only: the values are personal. */
    @Override
    public String toString() {
        return kind + " " + state;
    }
}
