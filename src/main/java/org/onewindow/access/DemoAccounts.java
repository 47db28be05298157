package org.onewindow.access;

import java.util.Map;

/** The accounts of a demonstration, offered on the login page; absent where real people work. */
public interface DemoAccounts {

    /** Account to post in words, in the order shown. */
    Map<String, String> posts();

    /** The one password of them all. */
    String password();
}
