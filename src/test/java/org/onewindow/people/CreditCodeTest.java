package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of well-known companies, as they print them on their invoices, and what typing errors make of them. */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058B", "9144030071526726XG", "91110000802100433B"})
    void acceptsCodesThatExist(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330100799655058A",
                "91330100799650558B",
                "9133010079965505B",
                "91330100799655058b",
                "9133010079965505OB",
                "",
                "９１330100799655058B"
            })
    void refusesAWrongDigitTwoSwappedOnesAWrongLengthAndLettersThatAreNotUsed(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
