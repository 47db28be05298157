package org.onewindow.publicnotice;

/** One thing that the public may read of a case, for example 家庭人数 and 3 人. */
public record NoticeLine(String label, String value) {

    /** Without the value: a log outlives the notice. */
    @Override
    public String toString() {
        return "NoticeLine[" + label + "]";
    }
}
