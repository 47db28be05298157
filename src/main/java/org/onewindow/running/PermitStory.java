package org.onewindow.running;

import java.util.List;
import java.util.Set;

/**
 * One case of the residence permit in the demonstration.
 *
 * @param newcomer place among the newcomers
 * @param daysAgo calendar days since it was handed in
 * @param serviceKind what is asked for, as the form has it
 * @param daysHeld calendar days since another office issued the permit that the hall takes over; 0 for a first issue
 * @param refused whether the police find that nobody lives there
 * @param restsAt the steps at which it waits for the visitor; none if it runs to its end
 */
record PermitStory(int newcomer, int daysAgo, String serviceKind, int daysHeld, boolean refused, Set<String> restsAt) {

    private static final int TWO_MONTHS = 60;
    /** The year is full in a fortnight: the window of the endorsement is open. */
    private static final int NEARLY_A_YEAR = 350;

    private static final int MORE_THAN_A_YEAR = 420;

    /**
     * At every desk of the police, at the till, at the card centre or already back from it, and at its end; permits in the
     * first year, in the window of the endorsement, suspended because nobody came, and ended because the conditions are lost.
     */
    static final List<PermitStory> ALL = List.of(
            first(0, 0, false, "verifyResidence"),
            first(1, 6, false, "verifyResidence"),
            first(2, 4, false, "signOff"),
            first(3, 5, false, "makeCard", "handOut"),
            first(4, 7, true, "handOut"),
            new PermitStory(5, 3, "REISSUE", TWO_MONTHS, false, Set.of("collectFee")),
            moved(6, NEARLY_A_YEAR),
            moved(7, MORE_THAN_A_YEAR),
            moved(8, NEARLY_A_YEAR),
            new PermitStory(8, 2, "ENDORSE", NEARLY_A_YEAR, true, Set.of()));

    private static PermitStory first(int newcomer, int daysAgo, boolean refused, String... restsAt) {
        return new PermitStory(newcomer, daysAgo, "FIRST", 0, refused, Set.of(restsAt));
    }

    /** Somebody who came here with a permit. */
    private static PermitStory moved(int newcomer, int daysHeld) {
        return new PermitStory(newcomer, 9, "CHANGE_ADDRESS", daysHeld, false, Set.of());
    }

    /** A person may come twice, for another service each time. */
    String key() {
        return "demo-permit-" + newcomer + "-" + serviceKind;
    }

    /** Whoever is refused an endorsement has none of the grounds any more. */
    List<String> grounds() {
        return refused && serviceKind.equals("ENDORSE") ? List.of() : List.of("DWELLING");
    }
}
