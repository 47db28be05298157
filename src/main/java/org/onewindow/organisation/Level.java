package org.onewindow.organisation;

/** A rung of the local administration and the length of its area code in digits (民政部 statistical codes). */
public enum Level {
    COUNTY(6),
    STREET(9),
    COMMUNITY(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** The part of a longer code that names this rung. */
    public String of(String areaCode) {
        return areaCode.substring(0, Math.min(digits, areaCode.length()));
    }
}
