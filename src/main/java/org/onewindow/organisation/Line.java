package org.onewindow.organisation;

/** 条线: to whom a post answers; what one line works on is none of the other's business. */
public enum Line {
    WINDOW,
    CIVIL_AFFAIRS,
    POLICE,
    OVERSIGHT,
    /** Posts that read no cases: they keep the hall itself, or serve it from outside. */
    ELSEWHERE
}
