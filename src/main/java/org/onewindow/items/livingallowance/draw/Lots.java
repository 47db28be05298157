package org.onewindow.items.livingallowance.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lots of a batch: every place has one, and those with the smallest values are drawn. Which places that are is fixed
 * by the seed alone, before any case takes a place.
 *
 * @param seed 64 hex digits
 * @param size places of the batch
 * @param quota how many of them are drawn
 */
record Lots(String seed, int size, int quota) {

    /** SHA-256 of seed, hyphen and place, 64 hex digits. */
    String value(int place) {
        return sha256(seed + "-" + place);
    }

    boolean isDrawn(int place) {
        return drawn().contains(place);
    }

    /** The places that are drawn, counted from one. */
    Set<Integer> drawn() {
        return IntStream.rangeClosed(1, size)
                .boxed()
                .sorted(Comparator.comparing(this::value))
                .limit(quota)
                .collect(Collectors.toSet());
    }

    /**
     * How many places of the next batch are drawn so that, once it is full, no fewer than the rate demands have been
     * drawn of all that were seen, and none more.
     *
     * @param rate from 0 to 1
     * @param seen cases in earlier batches
     * @param drawn how many of them were drawn
     */
    static int quota(BigDecimal rate, int size, int seen, int drawn) {
        int due = rate.multiply(BigDecimal.valueOf(seen + (long) size))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(0, Math.min(size, due - drawn));
    }

    /** The fingerprint of a text, 64 hex digits. */
    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
