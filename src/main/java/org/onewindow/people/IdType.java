package org.onewindow.people;

/** The kinds of papers by which a person may be identified at the window. */
public enum IdType {
    RESIDENT_ID("居民身份证"),
    HOUSEHOLD_REGISTER("户口簿（未满16周岁）"),
    HMT_RESIDENCE_PERMIT("港澳台居民居住证"),
    FOREIGN_PERMANENT_RESIDENT("外国人永久居留身份证"),
    HMT_TRAVEL_PERMIT("港澳台居民来往内地（大陆）通行证"),
    PASSPORT("护照"),
    OFFICER_ID("军官证");

    private final String label;

    IdType(String label) {
        this.label = label;
    }

    /** The name of the paper in Chinese. */
    public String label() {
        return label;
    }
}
