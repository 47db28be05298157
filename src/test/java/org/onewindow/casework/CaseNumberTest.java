package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void showsAreaDayAndSerial() {
        assertThat(CaseNumber.of("620102001", DAY, 17))
                .startsWith("620102-261122-000017")
                .hasSize(21);
    }

    @Property
    void isNeverTakenForACitizenNumber(@ForAll @LongRange(min = 1, max = 99_999_999) long serial) {
        assertThat(CaseNumber.of("620102001", DAY, serial)).doesNotContainPattern("[0-9]{15}");
    }

    @Property
    void findsEverySingleWrongDigit(
            @ForAll @LongRange(min = 1, max = 999_999) long serial,
            @ForAll @IntRange(max = 19) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String number = CaseNumber.of("620102001", DAY, serial);
        String body = number.substring(0, 20);
        char digit = body.charAt(position);
        if (digit == '-') {
            return;
        }
        char wrong = (char) ('0' + (digit - '0' + shift) % 10);
        String mistyped = body.substring(0, position) + wrong + body.substring(position + 1);
        assertThat(CaseNumber.checkDigit(mistyped)).isNotEqualTo(number.charAt(20) - '0');
    }
}
