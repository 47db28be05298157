package org.onewindow.items.residencepermit.permits;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.licences.Licence;

/**
 * The page of a permit.
 *
 * @param maskedIdNumber the holder's number as officers see it before they open the case
 * @param area where the holder lives, in words
 * @param mayAct whether the reader may report a loss, end or seize
 */
record PermitView(
        Permit permit,
        String holder,
        String maskedIdNumber,
        String area,
        @Nullable String address,
        ResidenceYear year,
        List<PermitEvent> life,
        @Nullable Licence licence,
        boolean mayAct) {

    private static final Set<PermitEventKind> CONDITIONS_CHECKED =
            EnumSet.of(PermitEventKind.ENDORSED, PermitEventKind.ENDORSED_LATE, PermitEventKind.ADDRESS_CHANGED);

    /** Whether the holder has moved out as reported and nobody has looked at the conditions since. */
    public boolean movedOut() {
        return permit.state().lives()
                && life.stream()
                        .map(PermitEvent::kind)
                        .filter(kind -> kind == PermitEventKind.REGISTRATION_ENDED || CONDITIONS_CHECKED.contains(kind))
                        .reduce((earlier, later) -> later)
                        .filter(kind -> kind == PermitEventKind.REGISTRATION_ENDED)
                        .isPresent();
    }
}
