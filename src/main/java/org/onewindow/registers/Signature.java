package org.onewindow.registers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over the bytes of a body, as 64 hex digits in the header {@code X-Signature}. */
public final class Signature {

    public static final String HEADER = "X-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** Signs a body exactly as it is sent. */
    public static String of(byte[] body, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    /** Whether the body was signed with the secret; takes the same time for every wrong signature. */
    static boolean fits(byte[] body, byte[] secret, String given) {
        byte[] right = of(body, secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(
                right, given.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
