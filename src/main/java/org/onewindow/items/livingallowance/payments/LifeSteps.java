package org.onewindow.items.livingallowance.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.publicnotice.RecipientList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the life of an allowance does whenever its time comes: the list follows the money, and a recheck falls due. */
@Service
class LifeSteps {

    private final AllowanceRows rows;
    private final PaymentDecisions decided;
    private final RecipientList list;
    private final Clock clock;

    LifeSteps(AllowanceRows rows, PaymentDecisions decided, RecipientList list, Clock clock) {
        this.rows = rows;
        this.decided = decided;
        this.list = list;
        this.clock = clock;
    }

    /** Brings the allowance and the public list up to today; the same day again changes nothing more. */
    @Transactional
    public Map<String, Object> look(String life) {
        String number = Allowance.numberOf(life);
        rows.waitForOthers(number);
        Allowance allowance = rows.find(number).orElseThrow();
        Rates rates = decided.rates(number, "");
        LocalDate today = LocalDate.now(clock);
        boolean over = rates.isOver(YearMonth.from(today));
        if (over) {
            rows.end(number, today);
            list.leave(number, "不再享受最低生活保障。", Actor.HALL);
        } else {
            list.follow(number, Actor.HALL);
            if (!allowance.recheckOn().isAfter(today)) {
                rows.markDue(number);
            }
        }
        return Map.of("over", over, "nextDue", LifeDates.next(allowance, rates, today));
    }
}
