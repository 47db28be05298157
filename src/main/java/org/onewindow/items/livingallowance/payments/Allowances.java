package org.onewindow.items.livingallowance.payments;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is known of granted allowances. */
@Service
public class Allowances {

    private final AllowanceRows rows;
    private final PaymentDecisions decided;
    private final Clock clock;

    Allowances(AllowanceRows rows, PaymentDecisions decided, Clock clock) {
        this.rows = rows;
        this.decided = decided;
        this.clock = clock;
    }

    /** The allowance that a case granted. */
    public Optional<Allowance> of(String number) {
        return rows.find(number);
    }

    /** What decisions set for it. */
    public Rates rates(String number) {
        return rates(number, "");
    }

    /** The same without what one case decided. */
    public Rates rates(String number, String exceptCase) {
        return decided.rates(number, exceptCase);
    }

    /** What is paid now, or will be paid first; empty for a case without an allowance. */
    public Optional<Rate> shown(String number) {
        return rates(number).shown(YearMonth.now(clock));
    }

    /** The family, under the keys of the intake form, as it was when something was last decided about it. */
    public Map<String, Object> family(String number) {
        return family(number, "");
    }

    /** The same without what one case decided. */
    public Map<String, Object> family(String number, String exceptCase) {
        return decided.family(number, exceptCase).form();
    }

    /** The name under which the family is listed. */
    public String name(String number) {
        return decided.family(number, "").name();
    }

    /** Those that go on, the ones to be looked at first. */
    public List<Allowance> goingOn() {
        return rows.goingOn();
    }

    /** What is paid now, or will be paid first, by allowance. */
    public Map<String, Rate> shown() {
        Map<String, Rate> shown = new HashMap<>();
        decided.rates()
                .forEach((number, rates) ->
                        rates.shown(YearMonth.now(clock)).ifPresent(rate -> shown.put(number, rate)));
        return shown;
    }
}
