package org.onewindow.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a case may take the longer limit of special cases (57号 art 22; 特殊情形). */
public enum SpecialKind {
    OBJECTION("公示期间有异议"),
    SEPARATED_RESIDENCE("人户分离"),
    CROSS_PLACE("需要跨地区核查"),
    HARD_CASE("情况复杂、调查难度大");

    private final String label;

    SpecialKind(String label) {
        this.label = label;
    }

    /** As a letter says it after 因. */
    public String label() {
        return label;
    }

    public static Optional<SpecialKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** The kind a row of an item's table of limits stands for; such a row is called {@code hard-case}. */
    static Optional<SpecialKind> ofRule(String ruleId) {
        return find(ruleId.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
