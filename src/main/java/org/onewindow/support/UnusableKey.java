package org.onewindow.support;

/** The hall cannot start with this key; the message is one line for whoever starts it and never quotes the key. */
public class UnusableKey extends RuntimeException {

    public UnusableKey(String message) {
        super(message);
    }
}
