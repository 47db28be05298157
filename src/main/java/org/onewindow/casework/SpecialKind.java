package org.onewindow.casework;

import java.util.Arrays;
import java.util.Optional;

/** Why a case may take the longer limit of special cases (57号 art 22; 特殊情形). */
public enum SpecialKind {
    OBJECTION("公示期间有异议"),
    SEPARATED_RESIDENCE("人户分离"),
    CROSS_PLACE("需要跨地区核查"),
    HARD_INVESTIGATION("情况复杂、调查难度大");

    private final String label;

    SpecialKind(String label) {
        this.label = label;
    }

    /** As a letter says it after 因. */
    public String label() {
        return label;
    }

    static Optional<SpecialKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
