package org.onewindow.counter;

/** The draft has become a case, perhaps in another tab: the page to show is that case's receipt. */
class AlreadyCase extends RuntimeException {

    private final String number;

    AlreadyCase(String number) {
        super("draft became case " + number);
        this.number = number;
    }

    String number() {
        return number;
    }
}
