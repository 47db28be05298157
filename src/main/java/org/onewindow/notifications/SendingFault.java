package org.onewindow.notifications;

/** A message was not taken; what the other side said may name the addressee and is left out. */
public final class SendingFault extends RuntimeException {

    private final boolean worthAnotherTry;

    /** @param code capitals and underscores, for the administrator's page */
    public SendingFault(String code, boolean worthAnotherTry) {
        super(code);
        this.worthAnotherTry = worthAnotherTry;
    }

    String code() {
        return String.valueOf(getMessage());
    }

    boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }
}
