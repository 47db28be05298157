package org.onewindow.inquiries;

/** The names under which a process knows what it needs of an inquiry. */
final class InquiryVariables {

    /** Which register is asked; see {@code RegisterKind}. */
    static final String KIND = "registerKind";

    /** BY_HAND, ONLINE, COMPLETE or PARTIAL. */
    static final String ANSWER = "registerAnswer";

    static final String OUTCOME = "registerOutcome";
    static final String REGISTER_DUE = "registerDue";
    static final String COUNTER_EVIDENCE_DUE = "counterEvidenceDue";

    private InquiryVariables() {}
}
