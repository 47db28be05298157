package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;

class CalendarCsvTest {

    private static final String HEADER = "date,kind,name,notice\n";

    @Test
    void readsAYearInWhateverOrderAndLineEnding() {
        var brought = CalendarImport.ofCsv("\uFEFFDate, Kind, Name, Notice\r\n\r\n"
                + "2027-02-07,OFF,春节,文号1\r\n2027-01-01, OFF ,元旦,文号1\r\n2026-12-26,WORK,元旦,文号1\r\n");
        assertThat(brought.year()).isEqualTo(2027);
        assertThat(brought.notice()).isEqualTo("文号1");
        assertThat(brought.days())
                .extracting(day -> day.date().toString())
                .containsExactly("2026-12-26", "2027-01-01", "2027-02-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,OFF,春节,文号1       | 日期“2027-02-30”不存在或写法不对，应像 2026-01-31",
                "2027/1/1,OFF,元旦,文号1         | 日期“2027/1/1”不存在或写法不对，应像 2026-01-31",
                "2027-01-04,HOLIDAY,元旦,文号1   | 类型“HOLIDAY”不认识，放假写 OFF，调休上班写 WORK",
                "2027-01-04,WORK,元旦,文号1      | 2027-01-04 不是周末，本来就上班，不能写成 WORK",
                "2027-01-04,OFF,,文号1           | 请填写名称",
                "2027-01-04,OFF,元旦,            | 请填写通知文号",
                "2027-01-04,OFF,元旦             | 应有 4 栏（日期、类型、名称、通知文号），读到 3 栏",
                "2027-01-04，OFF，元旦，文号1     | 应有 4 栏（日期、类型、名称、通知文号），读到 1 栏，请用英文逗号分隔",
                "2027-01-01,OFF,元旦,文号1       | 2027-01-01 与第 2 行重复",
                "2026-10-01,OFF,国庆节,文号1     | 2026-10-01 不属于 2027 年，一次只导入一整年",
                "2027-01-04,OFF,元旦,文号2       | 通知文号与第 2 行不同，一年只有一个通知"
            })
    void saysForEveryWrongLineWhatIsWrongWithIt(String line, String message) {
        assertThatThrownBy(() -> CalendarImport.ofCsv(HEADER + "2027-01-01,OFF,元旦,文号1\n" + line))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new FieldError("csv", "第 3 行：" + message + "。")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 没有读到任何日期，请粘贴内容或选择文件。",
        "'date,kind,name,notice', 没有读到任何日期，请粘贴内容或选择文件。",
        "'2027-01-01,OFF,元旦,文号1', '第 1 行：第一行应是表头 date,kind,name,notice。'",
        "'date,kind,name,notice\n9999-01-01,OFF,元旦,文号1', '第 2 行：9999 年太远，请核对年份。'"
    })
    void refusesWhatIsNoCalendar(String csv, String message) {
        assertThatThrownBy(() -> CalendarImport.ofCsv(csv))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors()).containsExactly(new FieldError("csv", message)));
    }

    @Test
    void namesEveryWrongLineButNotHundreds() {
        assertThatThrownBy(() -> CalendarImport.ofCsv(HEADER + "x,OFF,元旦,文号1\n".repeat(300)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .hasSize(21)
                                .last()
                                .isEqualTo(new FieldError("csv", "另有 280 行也有错。")));
    }
}
