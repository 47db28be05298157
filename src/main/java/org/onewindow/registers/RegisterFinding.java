package org.onewindow.registers;

import org.jspecify.annotations.Nullable;
import org.onewindow.support.Money;

/**
 * One thing a register knows otherwise than it was declared.
 *
 * @param category the item's own code, such as {@code WAGE} or {@code VEHICLE}
 * @param declared yuan; zero if nothing was declared
 * @param found yuan, per month for an income, the value of a property; null where nothing is counted
 * @param source the register that knows it
 */
public record RegisterFinding(
        String name,
        String idNumber,
        FindingKind kind,
        String category,
        Money declared,
        @Nullable Money found,
        String source,
        String detail) {}
