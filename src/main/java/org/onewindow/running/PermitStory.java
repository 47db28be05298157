package org.onewindow.running;

import java.util.List;
import java.util.Set;

/**
 * One case of the residence permit in the demonstration.
 *
 * @param newcomer place among the newcomers
 * @param daysAgo calendar days since it was handed in
 * @param serviceKind what is asked for, as the form has it
 * @param refused whether the police find that nobody lives there
 * @param restsAt the steps at which it waits for the visitor; none if it runs to its end
 */
record PermitStory(int newcomer, int daysAgo, String serviceKind, boolean refused, Set<String> restsAt) {

    /** At every desk of the police, at the till, at the card centre or already back from it, and at its end. */
    static final List<PermitStory> ALL = List.of(
            new PermitStory(0, 0, "FIRST", false, Set.of("verifyResidence")),
            new PermitStory(1, 6, "FIRST", false, Set.of("verifyResidence")),
            new PermitStory(2, 4, "FIRST", false, Set.of("signOff")),
            new PermitStory(3, 5, "FIRST", false, Set.of("makeCard", "handOut")),
            new PermitStory(4, 7, "FIRST", true, Set.of("handOut")),
            new PermitStory(5, 3, "REISSUE", false, Set.of("collectFee")),
            new PermitStory(6, 9, "CHANGE_ADDRESS", false, Set.of()));
}
