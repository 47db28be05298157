package org.onewindow.items.residencepermit.steps;

import java.util.Map;
import java.util.Set;
import org.onewindow.casework.Submissions;
import org.onewindow.fees.Fees;
import org.springframework.stereotype.Service;

/** Reads from the sealed application what the diagram must know to find its way, and nothing more. */
@Service
class AskedService {

    private static final String SERVICE_KIND = "serviceKind";

    /** An endorsement is written on the card there is, and a new address into its chip (居住证暂行条例 art 10, 11). */
    private static final Set<String> MAKES_A_CARD = Set.of("FIRST", "REPLACE", "REISSUE");

    private final Submissions submissions;
    private final Fees fees;

    AskedService(Submissions submissions, Fees fees) {
        this.submissions = submissions;
        this.fees = fees;
    }

    /** The variables of the diagram's gateways. */
    Map<String, Object> of(String caseNumber) {
        String kind = String.valueOf(submissions.of(caseNumber).form().get(SERVICE_KIND));
        return Map.of(
                SERVICE_KIND, kind, "feeDue", fees.due(caseNumber).payable(), "cardDue", MAKES_A_CARD.contains(kind));
    }
}
