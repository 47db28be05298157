package org.onewindow.items.residencepermit.permits;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why a permit ends before its holder gives it up. */
enum EndReason {
    HUKOU_MOVED_IN("户口已经迁入居住地", false),
    DEATH("持证人死亡", false),
    CONDITIONS_LOST("不再具备申领居住证的条件", true);

    private final String label;
    private final boolean contestable;

    EndReason(String label, boolean contestable) {
        this.label = label;
        this.contestable = contestable;
    }

    /** The reason of this name; null for none, and for one that the page does not offer. */
    static @Nullable EndReason named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether an officer weighs it against the holder, so that the head has to agree; a register states the others. */
    boolean contestable() {
        return contestable;
    }

    public String label() {
        return label;
    }
}
