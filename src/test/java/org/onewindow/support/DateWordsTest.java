package org.onewindow.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates inside the sentences of decision tables. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "居住登记未满半年，2026-07-10 起符合条件。, 居住登记未满半年，2026年7月10日起符合条件。",
        "2026-11-15 至 2026-12-14 办理签注。, 2026年11月15日至2026年12月14日办理签注。",
        "最晚 2028-02-29 办理。, 最晚2028年2月29日办理。",
        "年满 80 周岁。, 年满 80 周岁。",
        "合同 2026-13-40 号, 合同 2026-13-40 号",
        "编号 12026-07-101-1, 编号 12026-07-101-1",
        "电话 931-2026-07-10, 电话 931-2026-07-10",
    })
    void areWrittenAsPeopleWriteThem(String sentence, String words) {
        assertThat(DateWords.within(sentence)).isEqualTo(words);
    }
}
