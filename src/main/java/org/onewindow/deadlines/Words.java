package org.onewindow.deadlines;

/** Makes a reason somebody typed fit into the middle of a sentence. */
final class Words {

    private Words() {}

    static String plain(String reason) {
        return reason.strip().replaceAll("[。．.；;，,\\s]+$", "").replaceAll("[。；;\\s]+", "，");
    }

    static String because(String reason) {
        String plain = plain(reason);
        return plain.startsWith("因") ? plain : "因" + plain;
    }
}
