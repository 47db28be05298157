package org.onewindow.items.livingallowance.payments;

import java.util.Map;
import java.util.Optional;
import org.onewindow.workflow.Lives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what reviews decided, and tells the life of the allowance. */
@Service
public class Adjustments {

    private final AllowanceRows rows;
    private final PaymentDecisions decided;
    private final Lives lives;

    Adjustments(AllowanceRows rows, PaymentDecisions decided, Lives lives) {
        this.rows = rows;
        this.decided = decided;
        this.lives = lives;
    }

    /** A review decides once; its step repeated changes nothing. */
    @Transactional
    public void decide(Adjustment made) {
        rows.waitForOthers(made.number());
        if (decided.of(made.caseNumber()).isPresent()) {
            return;
        }
        decided.add(
                made.number(),
                new PaymentDecision(
                        made.caseNumber(),
                        made.action(),
                        made.decidedOn(),
                        new FamilyRecord(made.name(), made.family()),
                        made.rates(),
                        made.due(),
                        made.overpaid(),
                        made.overpaidFrom()));
        rows.recheckOn(made.number(), made.recheckOn());
        String life = rows.find(made.number()).orElseThrow().life();
        if (lives.awaits(life, "reviewed")) {
            lives.tell(life, "reviewed", Map.of());
        }
    }

    /** What a review decided, as kept. */
    public Optional<PaymentDecision> of(String caseNumber) {
        return decided.of(caseNumber);
    }
}
