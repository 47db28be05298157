package org.onewindow.casework;

import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.Limit;

/**
 * The limits a case is accepted with.
 *
 * @param reason what happened on the first day, and why the limit differs from the item's own if it does
 */
record CaseLimits(Limit statutory, Limit promised, String reason, boolean delegated) {

    private static final String ACCEPTED = "受理";
    private static final String DELEGATED = "DELEGATED";

    /** The item's own limits, unless its rules set another one for this case. */
    static CaseLimits of(ServiceItem item, Assessment assessed) {
        boolean delegated = assessed.flags().contains(DELEGATED);
        @Nullable Limit set = assessed.limit();
        if (set == null || set.equals(item.statutoryLimit())) {
            return new CaseLimits(item.statutoryLimit(), item.promisedLimit(), ACCEPTED, delegated);
        }
        return new CaseLimits(
                set,
                promised(item, set),
                ACCEPTED + "（" + cause(assessed, delegated) + "，法定期限为 " + set.inWords() + "）",
                delegated);
    }

    /** What the law adds in a special case is added to the promise too, and no promise outlasts the law (条例 art 36). */
    private static Limit promised(ServiceItem item, Limit statutory) {
        Limit promised = item.promisedLimit();
        if (promised.unit() != statutory.unit() || item.statutoryLimit().unit() != statutory.unit()) {
            return statutory;
        }
        int added = Math.max(0, statutory.value() - item.statutoryLimit().value());
        return new Limit(Math.min(promised.value() + added, statutory.value()), statutory.unit());
    }

    private static String cause(Assessment assessed, boolean delegated) {
        return assessed.rules().stream()
                .flatMap(rule -> SpecialKind.ofRule(rule.ruleId()).stream())
                .map(SpecialKind::label)
                .findFirst()
                .orElse(delegated ? "由街道审核确认" : "属于特殊情形");
    }
}
