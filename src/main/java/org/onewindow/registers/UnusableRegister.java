package org.onewindow.registers;

/** The hall cannot start with these settings of a register; the message is one line and never quotes a secret. */
public class UnusableRegister extends RuntimeException {

    UnusableRegister(String message) {
        super(message);
    }
}
