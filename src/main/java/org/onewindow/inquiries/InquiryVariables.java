package org.onewindow.inquiries;

import org.jspecify.annotations.Nullable;
import org.onewindow.registers.RegisterKind;

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

    /** A diagram that names no register asks for the means. */
    static RegisterKind kind(@Nullable Object named) {
        return named == null ? RegisterKind.MEANS_CHECK : RegisterKind.valueOf(named.toString());
    }
}
