package org.onewindow.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages an application is taken down on, in order. */
enum Step {
    SITUATION("情形"),
    APPLICANT("申请人"),
    MATERIALS("材料"),
    FORM("业务表单"),
    CHECK("核对"),
    DECISION("决定");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The last part of the page's address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean before(Step other) {
        return compareTo(other) < 0;
    }

    Step further(Step other) {
        return before(other) ? other : this;
    }

    /** Where to go after this page: on, or back to the answers if somebody came from there to change one. */
    Step next(Step furthest) {
        Step following = values()[Math.min(ordinal() + 1, values().length - 1)];
        return before(CHECK) && !furthest.before(CHECK) ? CHECK : following;
    }

    /** The steps an item has. */
    static List<Step> of(boolean withSituation) {
        return Arrays.stream(values())
                .filter(step -> withSituation || step != SITUATION)
                .toList();
    }
}
