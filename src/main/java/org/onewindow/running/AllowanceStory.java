package org.onewindow.running;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of the minimum living allowance in the demonstration.
 *
 * @param household place among the households
 * @param daysAgo calendar days since it was handed in
 * @param course how it is handled
 * @param restsAt the step at which it waits for the visitor; none if it runs to its end
 */
record AllowanceStory(
        int household, int daysAgo, Course course, @Nullable String restsAt) {

    /** What happens to a case before it rests. */
    enum Course {
        /** Everything is as applied for. */
        PLAIN,
        /** The family earns too much. */
        TOO_MUCH_INCOME,
        /** The register knows of more than was declared. */
        CHECKED_NEGATIVE,
        /** A neighbour objects, the street looks again and stays with its opinion. */
        DISPUTED
    }

    /** On the board, at every desk of the street and the county, and at its end either way. */
    static final List<AllowanceStory> ALL = List.of(
            new AllowanceStory(0, 0, Course.PLAIN, "visitHousehold"),
            new AllowanceStory(1, 4, Course.PLAIN, "giveFirstOpinion"),
            new AllowanceStory(2, 2, Course.CHECKED_NEGATIVE, "awaitCounterEvidence"),
            new AllowanceStory(3, 9, Course.PLAIN, "whatEndsTheNotice"),
            new AllowanceStory(4, 18, Course.DISPUTED, "reviewAtCounty"),
            new AllowanceStory(5, 27, Course.DISPUTED, null),
            new AllowanceStory(6, 12, Course.TOO_MUCH_INCOME, "handOut"));
}
