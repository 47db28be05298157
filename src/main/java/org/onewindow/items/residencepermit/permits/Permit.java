package org.onewindow.items.residencepermit.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A residence permit as the hall keeps it.
 *
 * @param number the permit's own number, which says nothing of the person
 * @param areaCode where the holder lives
 * @param caseNumber the case it was first issued in, which keeps its letters
 * @param issuedOn the day it was first issued
 * @param continuousSince the day since which the holder has lived here without a gap in the endorsements
 * @param countBase the day its years are counted from: the day of issue, or of the last late endorsement
 * @param endorsedOn the day of the last endorsement, null before the first
 * @param cardCounts false from the day the card is reported lost until a new one is made
 */
public record Permit(
        String number,
        String areaCode,
        String caseNumber,
        LocalDate issuedOn,
        LocalDate continuousSince,
        LocalDate countBase,
        @Nullable LocalDate endorsedOn,
        PermitState state,
        boolean cardCounts) {

    /** The year it is in; rules that know only a day of issue are told {@link #countBase} for it. */
    public ResidenceYear year() {
        return ResidenceYear.after(countBase, endorsedOn);
    }
}
