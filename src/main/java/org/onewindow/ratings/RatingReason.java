package org.onewindow.ratings;

/** What a rater may tick, the praise before the blame. */
public enum RatingReason {
    ONE_VISIT("一次就办成"),
    QUICK("办理快"),
    CLEAR("说明清楚"),
    FRIENDLY("态度好"),
    MANY_VISITS("跑了多趟"),
    SLOW("办理慢"),
    UNCLEAR("说明不清楚"),
    UNFRIENDLY("态度不好"),
    NEEDLESS_PAPERS("要了不必要的材料"),
    LATE("超过了承诺的时间");

    private final String label;

    RatingReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
