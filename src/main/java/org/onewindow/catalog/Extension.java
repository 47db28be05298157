package org.onewindow.catalog;

import java.util.Optional;
import org.onewindow.deadlines.Limit;

/**
 * How far a region lets the limit of a case be extended.
 *
 * @param limit the most there may be
 * @param inAll whether that counts from acceptance, the ordinary limit included; else it comes on top of it
 * @param basis the norm
 */
public record Extension(Limit limit, boolean inAll, String basis) {

    /** What may be added to a case that has this limit; empty if it has as much already. */
    public Optional<Limit> beyond(Limit statutory) {
        if (!inAll) {
            return Optional.of(limit);
        }
        boolean longer = limit.unit() == statutory.unit() && limit.value() > statutory.value();
        return longer ? Optional.of(new Limit(limit.value() - statutory.value(), limit.unit())) : Optional.empty();
    }
}
