package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.BadInput;

class IdNumberTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "RESIDENT_ID,                11010519491231002X,       11010519491231002X, 1949-12-31, FEMALE",
        "RESIDENT_ID,                11010519491231002x,       11010519491231002X, 1949-12-31, FEMALE",
        "RESIDENT_ID,                １１０１０５１９４９１２３１００２Ｘ, 11010519491231002X, 1949-12-31, FEMALE",
        "RESIDENT_ID,                110105 19491231 002X,     11010519491231002X, 1949-12-31, FEMALE",
        "RESIDENT_ID,                110105-19491231-002x,     11010519491231002X, 1949-12-31, FEMALE",
        "RESIDENT_ID,                110105491231002,          11010519491231002X, 1949-12-31, FEMALE",
        "HOUSEHOLD_REGISTER,         620102201805050035,       620102201805050035, 2018-05-05, MALE",
        "HMT_RESIDENCE_PERMIT,       810000199001010019,       810000199001010019, 1990-01-01, MALE",
        "HMT_RESIDENCE_PERMIT,       82000019850505002X,       82000019850505002X, 1985-05-05, FEMALE",
        "HMT_RESIDENCE_PERMIT,       830000197512120038,       830000197512120038, 1975-12-12, MALE",
        "FOREIGN_PERMANENT_RESIDENT, 932682198501010017,       932682198501010017, 1985-01-01, MALE",
        "FOREIGN_PERMANENT_RESIDENT, 911124198108030024,       911124198108030024, 1981-08-03, FEMALE",
        "FOREIGN_PERMANENT_RESIDENT, can110181010112,          CAN110181010112,    ,           ",
        "HMT_TRAVEL_PERMIT,          H12345678,                H12345678,          ,           ",
        "HMT_TRAVEL_PERMIT,          m1234567801,              M1234567801,        ,           ",
        "HMT_TRAVEL_PERMIT,          12345678,                 12345678,           ,           ",
        "PASSPORT,                   e12345678,                E12345678,          ,           ",
        "PASSPORT,                   12345678901234567,        12345678901234567,  ,           ",
        "OFFICER_ID,                 军字第2001988号,           军字第2001988号,     ,           ",
    })
    void acceptsEveryKindAndSpellsItOneWay(IdType type, String typed, String canonical, LocalDate born, Sex sex) {
        IdNumber number = IdNumber.parse(type, typed, TODAY);

        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(number.birthDate()).isEqualTo(born);
        assertThat(number.sex()).isEqualTo(sex);
        assertThat(IdNumber.check("applicant.idNumber", type, typed, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "RESIDENT_ID,                1101051949123100X,   现在是 17 位",
        "RESIDENT_ID,                11010519491231002X1, 现在是 19 位",
        "RESIDENT_ID,                110105194912310021,  校验位不对",
        "RESIDENT_ID,                11010519491231X021,  只能是数字",
        "RESIDENT_ID,                110105202302290017,  不是有效的出生日期",
        "RESIDENT_ID,                110105199013010017,  不是有效的出生日期",
        "RESIDENT_ID,                110105189912310011,  早于 1900 年",
        "RESIDENT_ID,                440524188001010014,  早于 1900 年",
        "RESIDENT_ID,                000000000000000000,  不是省级",
        "RESIDENT_ID,                660102199001010014,  不是省级",
        "RESIDENT_ID,                810000199001010019,  改选证件类型",
        "RESIDENT_ID,                932682198501010017,  改选证件类型",
        "RESIDENT_ID,                110105490229002,     不是有效的出生日期",
        "RESIDENT_ID,                12345678901234567890123456789012345678901234567890123456789012345, 太长",
        "RESIDENT_ID,                ${7*7},              现在是 6 位",
        "RESIDENT_ID,                ١١٠١٠٥١٩٤٩١٢٣١٠٠٢٩, 只能是数字",
        "HOUSEHOLD_REGISTER,         11010519491231002X,  已满16周岁",
        "HMT_RESIDENCE_PERMIT,       11010519491231002X,  应以 810000",
        "HMT_RESIDENCE_PERMIT,       810000199001010018,  校验位不对",
        "HMT_RESIDENCE_PERMIT,       810105491231002,     应为 18 位",
        "FOREIGN_PERMANENT_RESIDENT, 11010519491231002X,  应以 9 开头",
        "FOREIGN_PERMANENT_RESIDENT, 932682198501010018,  校验位不对",
        "FOREIGN_PERMANENT_RESIDENT, CAN11018101011,      应为 18 位",
        "HMT_TRAVEL_PERMIT,          A12345678,           通行证号码格式不对",
        "PASSPORT,                   PASSPORT,            护照号码应为",
        "PASSPORT,                   E12345678';--,       护照号码应为",
        "OFFICER_ID,                 军官,                军官证号码格式不对",
    })
    void refusesWithTheReason(IdType type, String typed, String reason) {
        assertThat(IdNumber.check("applicant.idNumber", type, typed, TODAY))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("applicant.idNumber");
                    assertThat(error.message()).contains(reason);
                });
    }

    @Test
    void refusesABirthDateAfterTodayButNotTodayItself() {
        String bornToday = withCheckDigit("62010220261122001");

        assertThat(IdNumber.parse(IdType.RESIDENT_ID, bornToday, TODAY).birthDate())
                .isEqualTo(TODAY);
        assertThatThrownBy(() -> IdNumber.parse(IdType.RESIDENT_ID, bornToday, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        e -> assertThat(e.errors().get(0).message()).contains("晚于今天"));
    }

    @Test
    void refusesNothingAndSpacesAsNotFilledIn() {
        assertThat(IdNumber.check("idNumber", IdType.PASSPORT, null, TODAY)).hasSize(1);
        assertThat(IdNumber.check("idNumber", IdType.PASSPORT, " 　 ", TODAY))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).isEqualTo("请填写护照号码。"));
    }

    @ParameterizedTest
    @CsvSource({
        "810000199001010019, HMT_RESIDENCE_PERMIT",
        "932682198501010017, FOREIGN_PERMANENT_RESIDENT",
        "CAN110181010112,    FOREIGN_PERMANENT_RESIDENT",
        "110105491231002,    RESIDENT_ID",
    })
    void recognisesThePaperByItsNumber(String typed, IdType type) {
        assertThat(IdNumber.recognise(typed, TODAY).type()).isEqualTo(type);
    }

    @Test
    void keepsOnePersonOneWhateverThePaperAndTheSpelling() {
        IdNumber card = IdNumber.parse(IdType.RESIDENT_ID, "11010519491231002x");

        assertThat(IdNumber.parse(IdType.RESIDENT_ID, "110105491231002").identity())
                .isEqualTo(card.identity());
        assertThat(IdNumber.parse(IdType.HOUSEHOLD_REGISTER, "11010519491231002X")
                        .identity())
                .isEqualTo(card.identity());
        assertThat(IdNumber.parse(IdType.PASSPORT, "12345678").identity())
                .isNotEqualTo(
                        IdNumber.parse(IdType.HMT_TRAVEL_PERMIT, "12345678").identity());
    }

    @Test
    void countsTheEighteenthBirthdayAsReached() {
        IdNumber number = IdNumber.parse(IdType.RESIDENT_ID, withCheckDigit("62010220081122001"));

        assertThat(number.minor(TODAY.minusDays(1))).isTrue();
        assertThat(number.minor(TODAY)).isFalse();
    }

    @Test
    void neverShowsItselfInALog() {
        assertThat(IdNumber.parse(IdType.RESIDENT_ID, "11010519491231002X"))
                .hasToString("RESIDENT_ID 110***********002X");
    }

    @Property
    void acceptsEveryWellFormedCitizenNumber(@ForAll("citizens") String number) {
        assertThat(IdNumber.parse(IdType.RESIDENT_ID, number, TODAY).canonical())
                .isEqualTo(number);
    }

    @Property
    void refusesEveryNumberWithOneWrongPlace(
            @ForAll("citizens") String number,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char old = number.charAt(place);
        char wrong = old == 'X' ? (char) ('0' + shift) : (char) ('0' + (old - '0' + shift) % 10);
        String changed = number.substring(0, place) + wrong + number.substring(place + 1);

        assertThat(IdNumber.check("idNumber", IdType.RESIDENT_ID, changed, TODAY))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> citizens() {
        Arbitrary<String> areas = Arbitraries.of("110105", "620102", "310101", "440106", "522401", "211381", "659004");
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> serials = Arbitraries.integers().between(1, 999);
        return Combinators.combine(areas, births, serials)
                .as((area, born, serial) ->
                        withCheckDigit(area + born.toString().replace("-", "") + "%03d".formatted(serial)));
    }

    /** Worked out another way than the code under test: powers of two modulo 11, from the right. */
    static String withCheckDigit(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * (int) (Math.pow(2, 17 - i) % 11);
        }
        int check = (12 - sum % 11) % 11;
        return body + (check == 10 ? "X" : String.valueOf(check));
    }
}
