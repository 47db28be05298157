package org.onewindow.items.livingallowance.fieldwork;

/**
 * How many must take part in a community appraisal in a region.
 *
 * @param fewest people at least; an odd number in any case
 * @param residents of how many ({@code of}) must be residents, for example 2 of 3
 */
record AppraisalRule(int fewest, int residents, int of) {

    boolean isKeptBy(int count) {
        return count >= fewest && count % 2 == 1;
    }

    boolean isKeptBy(int count, int residentsAmong) {
        return of * residentsAmong >= residents * count;
    }

    /** 三分之二, in digits: 2/3. */
    public String share() {
        return residents + "/" + of;
    }
}
