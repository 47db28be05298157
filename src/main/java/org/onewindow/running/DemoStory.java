package org.onewindow.running;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of the demonstration.
 *
 * @param applicant place among the elderly residents
 * @param daysAgo calendar days since it was handed in
 * @param course how it is handled
 * @param restsAt the step at which it waits for the visitor; none if it runs to its end
 */
record DemoStory(
        int applicant, int daysAgo, Course course, @Nullable String restsAt) {

    /** What happens to a case before it rests. */
    enum Course {
        GRANTED,
        REFUSED,
        MATERIAL_MISSING,
        NOT_OURS,
        WITHDRAWN,
        COMMUNITY_UNKNOWN
    }

    /** Every state of a case is there, and each list of an officer has more than one entry. */
    static final List<DemoStory> ALL = List.of(
            new DemoStory(0, 0, Course.GRANTED, "checkResidence"),
            new DemoStory(1, 1, Course.GRANTED, "checkResidence"),
            new DemoStory(2, 6, Course.GRANTED, "checkResidence"),
            new DemoStory(3, 1, Course.COMMUNITY_UNKNOWN, "assignCommunity"),
            new DemoStory(4, 2, Course.COMMUNITY_UNKNOWN, "assignCommunity"),
            new DemoStory(5, 5, Course.GRANTED, "reviewAtStreet"),
            new DemoStory(6, 9, Course.GRANTED, "reviewAtStreet"),
            new DemoStory(7, 26, Course.GRANTED, "reviewAtStreet"),
            new DemoStory(8, 8, Course.GRANTED, "decideAtCounty"),
            new DemoStory(9, 12, Course.REFUSED, "decideAtCounty"),
            new DemoStory(10, 45, Course.GRANTED, "decideAtCounty"),
            new DemoStory(11, 15, Course.GRANTED, "handOut"),
            new DemoStory(12, 16, Course.GRANTED, "handOut"),
            new DemoStory(13, 14, Course.REFUSED, "handOut"),
            new DemoStory(14, 30, Course.GRANTED, null),
            new DemoStory(15, 35, Course.GRANTED, null),
            new DemoStory(16, 33, Course.REFUSED, null),
            new DemoStory(17, 3, Course.MATERIAL_MISSING, "supplementMaterials"),
            new DemoStory(18, 1, Course.MATERIAL_MISSING, "supplementMaterials"),
            new DemoStory(19, 4, Course.NOT_OURS, null),
            new DemoStory(20, 7, Course.WITHDRAWN, null));
}
