package org.onewindow.registers;

import java.util.List;
import org.onewindow.support.Money;

/**
 * What a register is told: who agreed to be looked up, and what was declared.
 *
 * @param declared for comparison; empty if only persons are asked for
 */
public record RegisterQuestion(List<AskedPerson> persons, List<Declared> declared) {

    /**
     * A person who signed the authorization.
     *
     * @param idType code of the identity document's type
     */
    public record AskedPerson(String name, String idType, String idNumber) {}

    /**
     * What was declared of one person.
     *
     * @param category the item's own code, such as {@code WAGE} or {@code VEHICLE}
     * @param amount yuan; per month for an income, the value of a property
     */
    public record Declared(String idNumber, FindingKind kind, String category, Money amount) {}

    /** The name behind a number; the number's owner is always one of those asked for. */
    String name(String idNumber) {
        return persons.stream()
                .filter(person -> person.idNumber().equals(idNumber))
                .map(AskedPerson::name)
                .findFirst()
                .orElse("");
    }

    /** Everything declared of a person under one heading, added up. */
    public Money declared(String idNumber, FindingKind kind, String category) {
        return new Money(declared.stream()
                .filter(line -> line.idNumber().equals(idNumber)
                        && line.kind() == kind
                        && line.category().equals(category))
                .mapToLong(line -> line.amount().fen())
                .sum());
    }
}
