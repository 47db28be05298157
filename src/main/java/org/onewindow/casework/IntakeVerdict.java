package org.onewindow.casework;

import java.util.List;

/**
 * What becomes of an application at the window.
 *
 * @param outcome accept, supplement, not accept, or answer later
 * @param missing everything that is missing, told once; with {@code SUPPLEMENT} only
 * @param reason why it is not accepted and where to go instead; with {@code NOT_ACCEPT} only
 */
public record IntakeVerdict(Outcome outcome, List<SupplementItem> missing, String reason) {

    /** The ways out of intake. */
    public enum Outcome {
        ACCEPT("受理"),
        SUPPLEMENT("一次性告知补正"),
        NOT_ACCEPT("不予受理"),
        DEFER("收件，稍后答复");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static IntakeVerdict accept() {
        return new IntakeVerdict(Outcome.ACCEPT, List.of(), "");
    }

    public static IntakeVerdict supplement(List<SupplementItem> missing) {
        return new IntakeVerdict(Outcome.SUPPLEMENT, List.copyOf(missing), "");
    }

    /** Received; the answer follows within the time limit, and silence counts as acceptance. */
    public static IntakeVerdict defer() {
        return new IntakeVerdict(Outcome.DEFER, List.of(), "");
    }

    public static IntakeVerdict notAccept(String reason) {
        return new IntakeVerdict(Outcome.NOT_ACCEPT, List.of(), reason);
    }
}
