package org.onewindow.items.residencepermit;

/** The names of the item and of its decision tables. */
final class Tables {

    static final String ITEM = "residence-permit";

    static final String REGION = ITEM + "-region";
    static final String ELIGIBILITY = ITEM + "-eligibility";
    static final String EXEMPTION = ITEM + "-exemption";
    static final String RELATION = ITEM + "-relation";
    static final String PROXY = ITEM + "-proxy";
    static final String GAPS = ITEM + "-gaps";
    static final String NOTES = ITEM + "-notes";
    static final String ENDORSEMENT = ITEM + "-endorsement";
    static final String FEE = ITEM + "-fee";
    static final String LIMIT = ITEM + "-limit";
    static final String OTHER_ITEM = ITEM + "-other-item";

    private Tables() {}
}
