package org.onewindow.items.residenceregistration;

import java.util.Map;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** What a city is: a municipality, a prefecture or a county of its own, as the table of regions says. */
@Component
class Cities {

    private static final String TABLE = RegistrationRules.KEY + "-region";

    private final Decisions decisions;

    Cities(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Whether two places lie in one city; the rule of the place somebody goes to counts. */
    boolean same(ItemPackage rules, String from, String to) {
        int digits = decisions
                .evaluate(rules, TABLE, Map.of("areaCode", to))
                .single()
                .map(row -> Integer.parseInt(String.valueOf(row.get("cityDigits"))))
                .orElseThrow();
        return from.startsWith(to.substring(0, digits));
    }
}
