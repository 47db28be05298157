package org.onewindow.items.livingallowance.fieldwork;

import java.util.Arrays;
import java.util.Optional;

/** As what somebody takes part in a community appraisal. */
enum AppraisalRole {
    STREET("街道（乡镇）工作人员"),
    COMMITTEE("村（居）民委员会成员"),
    PARTY("党组织成员"),
    RESIDENT("村（居）民代表");

    private final String label;

    AppraisalRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<AppraisalRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.name().equals(code)).findFirst();
    }
}
