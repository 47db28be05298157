package org.onewindow.items.livingallowance;

/** The names of the items and of their decision tables. */
final class Tables {

    static final String ITEM = "minimum-living-allowance";
    static final String REVIEW = "living-allowance-review";

    static final String REGION = ITEM + "-region";
    static final String MEMBERS = ITEM + "-members";
    static final String SEVERE_DISABILITY = ITEM + "-severe-disability";
    static final String INCOME = ITEM + "-income";
    static final String DEDUCTION = ITEM + "-deduction";
    static final String PROPERTY = ITEM + "-property";
    static final String SINGLE_ENTRY = ITEM + "-single-entry";
    static final String ELIGIBILITY = ITEM + "-eligibility";
    static final String SINGLE_MODE = ITEM + "-single-mode";
    static final String TIER = ITEM + "-tier";
    static final String AMOUNT = ITEM + "-amount";
    static final String EXTRA = ITEM + "-extra";
    static final String COUNTY_VISIT = ITEM + "-county-visit";
    static final String LIMIT = ITEM + "-limit";
    static final String RECHECK = ITEM + "-recheck";

    private Tables() {}
}
