package org.onewindow.casework;

/**
 * Who does something to a case.
 *
 * @param user account name
 * @param name the name staff and residents know, for example 王窗口（综合窗口）
 */
public record Actor(String user, String name) {

    /** The hall itself: a deadline that passed, a rule that ran. */
    public static final Actor HALL = new Actor("hall", "系统");

    /** The applicant, through a page or a channel. */
    public static final Actor APPLICANT = new Actor("applicant", "申请人");
}
