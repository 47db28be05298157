package org.onewindow.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * ISO 7064 MOD 37,36. The first two rows are identifiers of other standards that use the same system and print examples
 * (a release of music, an audiovisual work); the others are worked out by hand.
 */
class CheckCharacterTest {

    /**
     * By hand: for "1" the product is 36; (36+1) mod 36 = 1; 1·2 mod 37 = 2; 37-2 = 35 → Z. For "A1": (36+10) mod 36 = 10;
     * 10·2 mod 37 = 20; (20+1) mod 36 = 21; 21·2 mod 37 = 5; 37-5 = 32 → W. For "0": a sum of 0 counts as 36;
     * 36·2 mod 37 = 35; 37-35 = 2.
     */
    @ParameterizedTest
    @CsvSource({"A12425GABC1234002, M", "00000000D07A0090, Q", "1, Z", "A1, W", "0, 2"})
    void followsTheStandard(String text, char check) {
        assertThat(CheckCharacter.of(text)).isEqualTo(check);
        assertThat(CheckCharacter.fits(text + check)).isTrue();
    }

    @Test
    void findsEveryWrongSignAndEverySwapOfNeighboursThatDiffer() {
        String right = "A12425GABC1234002M";
        for (int at = 0; at < right.length(); at++) {
            for (char sign : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                String other = right.substring(0, at) + sign + right.substring(at + 1);
                assertThat(CheckCharacter.fits(other)).as(other).isEqualTo(other.equals(right));
            }
        }
        assertThat(CheckCharacter.fits("A12425GABC1234020M")).isFalse();
    }

    @Test
    void takesNeitherSmallLettersNorNothing() {
        assertThat(CheckCharacter.fits("a12425GABC1234002M")).isFalse();
        assertThat(CheckCharacter.fits("M")).isFalse();
        assertThat(CheckCharacter.fits("")).isFalse();
        assertThatThrownBy(() -> CheckCharacter.of("居")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standsBehindTheFourPartsOfAnIdentifierAndOverAllOfThem() {
        LicenceId id = new LicenceId("A12", "425GABC", "1234", 2);
        assertThat(id).hasToString("1.2.156.3005.2.A12.425GABC.1234.002.M");
    }

    @Test
    void refusesAnIdentifierThatWouldNotFitTheStandard() {
        assertThatThrownBy(() -> new LicenceId("A12", "425 GABC", "1234", 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LicenceId("A12", "425GABC", "1234", 1000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
