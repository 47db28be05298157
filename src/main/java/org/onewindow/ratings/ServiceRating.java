package org.onewindow.ratings;

import java.util.Set;

/**
 * How somebody rates the handling of a case.
 *
 * @param comment own words, at most {@value #LONGEST_COMMENT} characters; may be empty
 */
public record ServiceRating(RatingGrade grade, Set<RatingReason> reasons, String comment) {

    /** In code points. */
    public static final int LONGEST_COMMENT = 500;
}
