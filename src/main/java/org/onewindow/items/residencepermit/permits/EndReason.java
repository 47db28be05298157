package org.onewindow.items.residencepermit.permits;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why a permit ends before its holder gives it up. */
enum EndReason {
    HUKOU_MOVED_IN("户口已经迁入居住地"),
    DEATH("持证人死亡"),
    CONDITIONS_LOST("不再具备申领居住证的条件");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    /** The reason of this name; null for none, and for one that the page does not offer. */
    static @Nullable EndReason named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String label() {
        return label;
    }
}
