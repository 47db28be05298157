package org.onewindow.registers;

/** A reply that was not signed with the register's secret; nothing of it is read. */
public class WrongSignature extends RuntimeException {

    WrongSignature() {
        super("a reply was not signed as agreed");
    }
}
