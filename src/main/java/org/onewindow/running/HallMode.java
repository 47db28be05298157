package org.onewindow.running;

import java.util.Locale;

/** What the hall is started for, property {@code onewindow.mode}. */
enum HallMode {
    /** A made-up street office to try everything out. */
    DEMO,
    /** A real office: no account and no person that nobody entered. */
    PRODUCTION;

    static HallMode of(String text) {
        try {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "ONEWINDOW_MODE 只能是 demo 或 production。 ONEWINDOW_MODE must be demo or production.", e);
        }
    }
}
