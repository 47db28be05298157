package org.onewindow.registers;

import java.nio.charset.StandardCharsets;

/** Signs as the means register does in tests. */
public final class Signed {

    /** Also given to the hall under test. */
    public static final String SECRET = "only-for-tests-only-for-tests-only-for-tests";

    private Signed() {}

    public static String by(byte[] body) {
        return Signature.of(body, SECRET.getBytes(StandardCharsets.UTF_8));
    }
}
