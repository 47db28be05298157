package org.onewindow.materials;

/** A file the hall does not take. */
class UnfitFile extends RuntimeException {

    private final String reason;

    UnfitFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, and what to do about it, in Chinese. */
    String reason() {
        return reason;
    }
}
