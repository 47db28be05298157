package org.onewindow.casework;

import java.util.List;
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
    private static final String SPECIAL = "SPECIAL_CASE";

    /** The item's own limits, unless its rules set another one for this case. */
    static CaseLimits of(ServiceItem item, Assessment assessed) {
        boolean delegated = assessed.flags().contains(DELEGATED);
        @Nullable Limit set = assessed.limit();
        if (set == null || set.equals(item.statutoryLimit())) {
            return new CaseLimits(item.statutoryLimit(), item.promisedLimit(), ACCEPTED, delegated);
        }
        String why = String.join("，", causes(assessed.flags(), delegated));
        return new CaseLimits(
                set,
                promised(item, set),
                ACCEPTED + "（" + (why.isEmpty() ? "" : why + "，") + "法定期限为 " + set.inWords() + "）",
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

    private static List<String> causes(List<String> flags, boolean delegated) {
        List<String> named = flags.stream()
                .flatMap(flag -> SpecialKind.find(flag).stream())
                .map(SpecialKind::label)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (flags.contains(SPECIAL)) {
            return List.of("属于特殊情形");
        }
        return delegated ? List.of("由街道审核确认") : List.of();
    }
}
