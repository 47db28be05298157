package org.onewindow.casework;

/** The names under which a process knows what it needs of a case. */
final class CaseVariables {

    static final String INTAKE = "intake";
    static final String COMMUNITY_KNOWN = "communityKnown";
    static final String COMMUNITY_GROUP = "communityGroup";
    static final String COMMUNITIES = "communities";
    static final String VERDICT = "verdict";
    static final String ASSESSMENT = "assessment";
    static final String PROMISED_DUE = "promisedDue";
    static final String STATUTORY_DUE = "statutoryDue";
    static final String SUPPLEMENT_DUE = "supplementDue";
    static final String DELEGATED = "delegated";

    private CaseVariables() {}
}
