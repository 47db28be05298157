package org.onewindow.items.livingallowance.fieldwork;

/**
 * How many must take part in a community appraisal in a region.
 *
 * @param fewest people at least; an odd number in any case
 * @param residents of how many ({@code of}) must be residents, for example 2 of 3
 */
record AppraisalRule(int fewest, int residents, int of) {

    private static final String DIGITS = "零一二三四五六七八九";

    boolean isKeptBy(int count) {
        return count >= fewest && count % 2 == 1;
    }

    boolean isKeptBy(int count, int residentsAmong) {
        return of * residentsAmong >= residents * count;
    }

    /** The share as people say it: 三分之二. */
    public String share() {
        return DIGITS.charAt(of % DIGITS.length()) + "分之" + DIGITS.charAt(residents % DIGITS.length());
    }
}
