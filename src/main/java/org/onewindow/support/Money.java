package org.onewindow.support;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan, kept in fen.
 *
 * @param fen hundredths of a yuan
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Reads a decimal string of yuan such as {@code "1957.50"}; more than two decimals are refused. */
    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    public static Money ofYuan(BigDecimal yuan) {
        return new Money(
                yuan.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    /** This amount for a number of months. */
    public Money times(long months) {
        return new Money(Math.multiplyExact(fen, months));
    }

    /** Yuan with two decimals, for example {@code "100.00"}. */
    public String yuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
