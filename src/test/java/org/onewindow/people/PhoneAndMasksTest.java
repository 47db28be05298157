package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneAndMasksTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678,       13812345678,  138****5678",
        "138 1234 5678,     13812345678,  138****5678",
        "+86 138-1234-5678, 13812345678,  138****5678",
        "１３８１２３４５６７８,  13812345678,  138****5678",
        "09318765432,       0931-8765432, 0931-*****32",
        "(010) 65123456,    010-65123456, 010-******56",
        "021-65123456,      021-65123456, 021-******56",
    })
    void readsMobilesAndLandlines(String typed, String canonical, String masked) {
        assertThat(Phone.parse(typed).canonical()).isEqualTo(canonical);
        assertThat(Phone.parse(typed)).hasToString(masked);
        assertThat(Phone.check("phone", typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1381234567",
                "138123456789",
                "8765432",
                "23812345678",
                "1381234567a",
                "13812345678\u0000",
                "0931-1234567"
            })
    void refusesOtherNumbers(String typed) {
        assertThat(Phone.check("applicant.phone", typed))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("applicant.phone"));
    }

    @Test
    void needsNoPhone() {
        assertThat(Phone.check("phone", null)).isEmpty();
        assertThat(Phone.check("phone", "  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "张三,        张*",
        "张三丰,      张**",
        "欧阳娜娜,    欧**",
        "张,         张*",
        "𠮷野,        𠮷*",
        "John Smith, J**",
    })
    void showsTheFirstCharacterOfAName(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @Test
    void keepsAVariantWithItsCharacter() {
        assertThat(Masks.name("葛\uDB40\uDD00城")).isEqualTo("葛\uDB40\uDD00*");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519900101123X, 110***********123X",
        "CAN110181010112,    CAN********0112",
        "E12345678,          E******78",
        "123,                ***",
    })
    void showsTheEndsOfAnIdNumber(String number, String masked) {
        assertThat(Masks.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"6222021234567890123, ****0123", "000012345678, ****5678", "12, ****2"})
    void showsTheLastFourOfAnAccount(String account, String masked) {
        assertThat(Masks.account(account)).isEqualTo(masked);
    }

    @Test
    void acceptsTwelveToThirtyDigitsAsAnAccount() {
        assertThat(AccountNumber.check("accountNumber", "012345678901")).isEmpty();
        assertThat(AccountNumber.check("accountNumber", "1".repeat(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345678901",
                "1111111111111111111111111111111",
                "6222 0212 3456 7890",
                "６２２２０２１２３４５６７８９０",
                "6.22202E+18",
                "=6222021234567890"
            })
    void refusesOtherAccounts(String account) {
        assertThat(AccountNumber.check("accountNumber", account)).hasSize(1);
    }
}
