package org.onewindow.materials;

/** How a material on the checklist was handed in. */
public enum Presented {
    /** The original was shown. */
    ORIGINAL("原件"),
    /** A copy was handed in. */
    COPY("复印件"),
    /** Not asked for, because the hall can look it up or the law exempts it. */
    EXEMPT("免交"),
    /** Accepted without it; it follows (容缺). */
    PENDING("容缺后补"),
    /** Not handed in. */
    MISSING("缺"),
    /** Handed in, but cannot be used; the reason says why. */
    UNFIT("不合格");

    private final String label;

    Presented(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
