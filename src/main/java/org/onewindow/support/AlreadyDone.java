package org.onewindow.support;

/** The case has moved on since the page was opened (409); the message says in Chinese what happened. */
public class AlreadyDone extends RuntimeException {

    public AlreadyDone(String message) {
        super(message);
    }
}
