package org.onewindow.ratings;

import java.util.Arrays;

/** The five grades of the national rating scheme, best first; other platforms count the other way round. */
public enum RatingGrade {
    VERY_SATISFIED(1, "非常满意"),
    SATISFIED(2, "满意"),
    FAIRLY_SATISFIED(3, "基本满意"),
    DISSATISFIED(4, "不满意"),
    VERY_DISSATISFIED(5, "非常不满意");

    private final int code;
    private final String label;

    RatingGrade(int code, String label) {
        this.code = code;
        this.label = label;
    }

    static RatingGrade of(int code) {
        return Arrays.stream(values())
                .filter(grade -> grade.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no grade " + code));
    }

    /** 1 very satisfied … 5 very dissatisfied. */
    public int code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether somebody has to call back and put things right. */
    public boolean bad() {
        return code >= DISSATISFIED.code;
    }
}
