package org.onewindow.registers;

/** A question could not be handed over. */
class LineFault extends RuntimeException {

    private final String code;
    private final boolean worthAnotherTry;

    /** @param code a short word for the table and the log; never what the register said */
    LineFault(String code, boolean worthAnotherTry) {
        super(code);
        this.code = code;
        this.worthAnotherTry = worthAnotherTry;
    }

    String code() {
        return code;
    }

    /** False if the register understood the question and refused it. */
    boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }
}
