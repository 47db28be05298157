package org.onewindow.outcomes;

import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;

/**
 * Who takes the letters.
 *
 * @param reason why somebody other than the applicant or the agent of the case comes, and by what authority
 */
public record Collector(
        String name,
        IdNumber idNumber,
        CollectorRelation relation,
        @Nullable String reason) {}
