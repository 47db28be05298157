package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/** The city a permit is good for: how many digits of an area code make one, the table of regions says. */
@Component
class PermitCity {

    private static final String TABLE = PermitCases.ITEM + "-region";

    private final ItemPackages packages;
    private final Decisions decisions;
    private final Clock clock;

    PermitCity(ItemPackages packages, Decisions decisions, Clock clock) {
        this.packages = packages;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether an area lies in the permit's city. */
    boolean includes(Permit permit, String areaCode) {
        String home = permit.areaCode();
        int digits = decisions
                .evaluate(
                        packages.latest(PermitCases.ITEM),
                        TABLE,
                        Map.of("areaCode", home, "asOf", LocalDate.now(clock).toString()))
                .single()
                .map(row -> Integer.parseInt(String.valueOf(row.get("cityDigits"))))
                .orElseThrow();
        return areaCode.startsWith(home.substring(0, digits));
    }
}
