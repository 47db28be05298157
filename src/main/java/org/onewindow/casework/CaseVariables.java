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
    static final String SUPPLEMENT_REMINDER = "supplementReminder";
    static final String MUST_REVIEW = "mustReview";
    static final String REVIEW_DUE = "reviewDue";
    static final String EXAMINATION_DUE = "examinationDue";
    static final String MATERIALS_PENDING = "materialsPending";
    static final String PENDING_DUE = "pendingDue";
    static final String PENDING_REMINDER = "pendingReminder";

    private CaseVariables() {}
}
