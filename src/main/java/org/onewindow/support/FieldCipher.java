package org.onewindow.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps numbers that identify or reach a person unreadable in the database, and still findable.
 *
 * <p>A sealed value is one byte naming the key, twelve random bytes, then AES-256-GCM; equal texts never look equal.
 * Look-ups go through {@link #blindIndex}, a keyed hash under a key of its own derived from the same master.
 */
public final class FieldCipher {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE_BYTES + TAG_BITS / 8;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec fieldKey;
    private final SecretKeySpec indexKey;
    private final byte keyId;

    /** @param master 32 random bytes from which every key in use is derived (HKDF-SHA256) */
    public FieldCipher(byte[] master) {
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException("the master key has %d bytes, not 32".formatted(master.length));
        }
        byte[] pseudoRandom =
                hmac(new SecretKeySpec("onewindow".getBytes(StandardCharsets.UTF_8), "HmacSHA256"), master);
        fieldKey = new SecretKeySpec(expand(pseudoRandom, "field encryption"), "AES");
        indexKey = new SecretKeySpec(expand(pseudoRandom, "blind index"), "HmacSHA256");
        keyId = expand(pseudoRandom, "key id")[0];
    }

    /** Seals a text; every call gives other bytes. */
    public byte[] encrypt(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(keyId)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens a sealed text; bytes that were changed, or sealed under another key, are an {@link IllegalStateException}. */
    public String decrypt(byte[] sealed) {
        if (sealed.length < SHORTEST) {
            throw new IllegalStateException("a sealed value has only %d bytes".formatted(sealed.length));
        }
        if (sealed[0] != keyId) {
            throw new IllegalStateException("a sealed value was made with another key than the one in use");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        byte[] text = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /**
     * A stable keyed hash to find equal values by, 64 hex digits.
     *
     * @param purpose what is hashed, so that a phone and an account with the same digits differ
     * @param canonical the value in its one canonical spelling
     */
    public String blindIndex(String purpose, String canonical) {
        byte[] hash = hmac(indexKey, (purpose + '\0' + canonical).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, fieldKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {keyId});
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value cannot be opened: it was changed or the key is another", e);
        }
    }

    private static byte[] expand(byte[] pseudoRandom, String info) {
        byte[] block = Arrays.copyOf(info.getBytes(StandardCharsets.UTF_8), info.length() + 1);
        block[info.length()] = 1;
        return hmac(new SecretKeySpec(pseudoRandom, "HmacSHA256"), block);
    }

    private static byte[] hmac(SecretKeySpec key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
