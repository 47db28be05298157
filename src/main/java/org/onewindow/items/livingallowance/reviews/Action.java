package org.onewindow.items.livingallowance.reviews;

/** What a review comes to (D8). */
enum Action {
    STOP_RECOVER("停发并追回"),
    STOP("停发"),
    GRADUAL_EXIT("渐退"),
    ADJUST("调整金额"),
    CUT_PERSON("减发个人份额"),
    KEEP("维持原待遇");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether nothing is paid any more in the end. */
    boolean ends() {
        return this == STOP || this == STOP_RECOVER || this == GRADUAL_EXIT;
    }
}
