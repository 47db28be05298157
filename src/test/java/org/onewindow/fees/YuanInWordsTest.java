package org.onewindow.fees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.Money;

class YuanInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "20.00, 贰拾元整",
        "15.50, 壹拾伍元伍角整",
        "0.05, 伍分",
        "3.05, 叁元零伍分",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "1000000.00, 壹佰万元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "20010.00, 贰万零壹拾元整",
        "100000001.00, 壹亿零壹元整",
    })
    void writesAmountsInNumeralsThatCannotBeAltered(String yuan, String words) {
        assertThat(YuanInWords.of(Money.ofYuan(yuan))).isEqualTo(words);
    }
}
