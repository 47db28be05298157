package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.AlreadyDone;

/** Years of residence, endorsement windows and what a late endorsement does: 居住证暂行条例 art 10. */
class ResidenceYearTest {

    /** The first row is the sample of Guiyang's rules, the second of policy.md; the others are month ends and leap days. */
    @ParameterizedTest
    @CsvSource({
        "2017-01-01,           , 2017-12-01, 2017-12-31, 2018-01-01",
        "2025-12-15,           , 2026-11-15, 2026-12-14, 2026-12-15",
        "2025-12-15, 2026-11-15, 2027-11-15, 2027-12-14, 2027-12-15",
        "2025-12-15, 2026-12-14, 2027-11-15, 2027-12-14, 2027-12-15",
        "2025-12-15, 2027-02-01, 2028-01-01, 2028-01-31, 2028-02-01",
        "2024-02-29,           , 2025-01-28, 2025-02-27, 2025-02-28",
        "2024-02-29, 2027-02-01, 2028-01-29, 2028-02-28, 2028-02-29",
        "2025-03-31,           , 2026-02-28, 2026-03-30, 2026-03-31",
        "2027-03-31,           , 2028-02-29, 2028-03-30, 2028-03-31",
        "2025-12-31,           , 2026-11-30, 2026-12-30, 2026-12-31",
        "2025-01-31, 2025-12-31, 2026-12-31, 2027-01-30, 2027-01-31"
    })
    void countsTheNextYearFromTheBase(
            LocalDate issuedOn, LocalDate lastEndorsedOn, LocalDate from, LocalDate to, LocalDate anniversary) {
        ResidenceYear year = ResidenceYear.after(issuedOn, lastEndorsedOn);
        assertThat(year.windowFrom()).isEqualTo(from);
        assertThat(year.windowTo()).isEqualTo(to);
        assertThat(year.anniversary()).isEqualTo(anniversary);
        assertThat(year.isOpen(from)).isTrue();
        assertThat(year.isOpen(to)).isTrue();
        assertThat(year.isOpen(from.minusDays(1))).isFalse();
        assertThat(year.isOpen(anniversary)).isFalse();
    }

    @Test
    void comesBackToTheLeapDayAfterThreeEndorsementsInTime() {
        LocalDate base = LocalDate.parse("2024-02-29");
        ResidenceYear second = ResidenceYear.after(base, LocalDate.parse("2025-02-20"));
        ResidenceYear third = ResidenceYear.after(base, LocalDate.parse("2026-02-01"));
        ResidenceYear fourth = ResidenceYear.after(base, LocalDate.parse("2027-02-27"));
        assertThat(second.anniversary()).isEqualTo("2026-02-28");
        assertThat(third.anniversary()).isEqualTo("2027-02-28");
        assertThat(fourth.anniversary()).isEqualTo("2028-02-29");
    }

    @Test
    void countsAnEndorsementForTheDayOfTheApplication() {
        Endorsement inTime = Endorsement.of(issued("2025-12-15"), day("2026-12-14"), day("2026-12-28"));
        assertThat(inTime).isEqualTo(new Endorsement(day("2026-12-14"), false));
        Endorsement onTheAnniversary = Endorsement.of(issued("2025-12-15"), day("2026-12-15"), day("2026-12-28"));
        assertThat(onTheAnniversary).isEqualTo(new Endorsement(day("2026-12-15"), true));
        Endorsement late = Endorsement.of(issued("2025-12-15"), day("2027-02-01"), day("2027-02-09"));
        assertThat(late).isEqualTo(new Endorsement(day("2027-02-01"), true));
    }

    @Test
    void countsAnApplicationBeforeTheWindowForTheDayItIsGrantedOrNotAtAll() {
        Endorsement early = Endorsement.of(issued("2025-12-15"), day("2026-11-10"), day("2026-11-20"));
        assertThat(early).isEqualTo(new Endorsement(day("2026-11-20"), false));
        assertThatThrownBy(() -> Endorsement.of(issued("2025-12-15"), day("2026-11-01"), day("2026-11-14")))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("签注期");
    }

    private static Permit issued(String on) {
        LocalDate day = day(on);
        return new Permit("", "620102001001", "", day, day, day, null, PermitState.ACTIVE, true);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
