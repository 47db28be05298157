package org.onewindow.support;

/** Nothing of that name for this person: also the answer where somebody has no right to see it (404). */
public class NotFoundHere extends RuntimeException {

    public NotFoundHere(String what) {
        super(what);
    }
}
