package org.onewindow.items.residencepermit.permits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.licences.Licence;

/**
 * The page of a permit.
 *
 * @param maskedIdNumber the holder's number as officers see it before they open the case
 * @param area where the holder lives, in words
 * @param toVerify what the holder's registration says that nobody has looked into since; null if there is nothing
 * @param proposal what waits for the head, null if nothing does
 * @param mayConfirm whether the reader is the head who confirms or declines it
 * @param mayAct whether the reader may report a loss, end or seize
 */
record PermitView(
        Permit permit,
        String holder,
        String maskedIdNumber,
        String area,
        @Nullable String address,
        ResidenceYear year,
        List<PermitEntry> life,
        @Nullable Licence licence,
        @Nullable PermitEventKind toVerify,
        @Nullable PermitEvent proposal,
        boolean mayConfirm,
        boolean mayAct) {}
