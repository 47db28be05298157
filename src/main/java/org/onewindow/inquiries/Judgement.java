package org.onewindow.inquiries;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.Money;

/**
 * What an officer makes of the findings of a result.
 *
 * @param perFinding number of the finding → what counts
 */
public record Judgement(long resultId, Map<Integer, Line> perFinding, Instant at, String by) {

    /** What counts in the end. */
    public enum Verdict {
        STANDS("按核对结果认定"),
        EXPLAINED("说明成立，按申报认定"),
        CORRECTED("部分成立，按复核金额认定");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The judgement of one finding.
     *
     * @param amount yuan; only where the verdict is CORRECTED
     */
    public record Line(Verdict verdict, @Nullable Money amount, String reason) {}
}
