package org.onewindow.items.livingallowance.fieldwork;

import java.util.Arrays;
import java.util.Optional;

/** What a visit comes to. */
enum VisitConclusion {
    CONSISTENT("与申请一致"),
    DEVIATES("与申请不一致"),
    UNCOOPERATIVE("家庭无正当理由不配合");

    private final String label;

    VisitConclusion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<VisitConclusion> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
