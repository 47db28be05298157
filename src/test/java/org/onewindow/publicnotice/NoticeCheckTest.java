package org.onewindow.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that must not be public gets through, however it is spelled; what the norm names does. */
class NoticeCheckTest {

    private static final List<String> SECRETS =
            List.of("诸葛小明", "110105200801011239", "畅家巷1号2单元301室", "6222020200112233445");

    @ParameterizedTest
    @CsvSource({
        "申请人,诸葛明",
        "申请人,买买提·吐尔逊",
        "申请人,辛弃疾",
        "申请人,霍去病",
        "申请人,欧阳一二三",
        "保障人数,3 人",
        "保障人数,12人",
        "拟确认金额,每月 2912.50 元",
        "拟确认金额,每月 13050.00 元",
        "拟确认金额,0.00元",
        "保障金额,632元/月",
        "公布日期,2026-09-24"
    })
    void letsThroughWhatTheNormNames(String label, String value) {
        assertThat(NoticeCheck.line(label, value, SECRETS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "110105194912310021",
                "110105491231002",
                "１１０１０５１９４９１２３１００２Ｘ",
                "1101 0519 4912 3100 2X",
                "110105 1949-12-31 002X",
                "110105\u200b19491231002X",
                "110-105-1949-1231-002x",
                "110***********002X 1101051",
                "一一〇一〇五一九四九一二三一〇〇二",
                "壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰",
                "①①⓪①⓪⑤①⑨④⑨①②③①",
                "١١٠١٠٥١٩٤٩١٢٣١٠٠٢",
                "身份证110105194912310021号",
                "13812345678",
                "１３８１２３４５６７８",
                "138 1234 5678",
                "138-1234-5678",
                "138.1234.5678",
                "138，1234，5678",
                "l38l2345678",
                "13812345678元",
                "一三八一二三四五六七八",
                "幺三八 幺二三四 五六七八",
                "+86 138 1234 5678",
                "138****5678",
                "0931-8765432",
                "（0931）8765432",
                "8765432",
                "6222020200112233445",
                "6222 0202 0011 2233 445",
                "六二二二零二零二零零一一二二三三四四五",
                "H12345678",
                "E 1234 5678",
                "军字第2001988号"
            })
    void stopsNumbersInWhateverDisguise(String value) {
        assertThat(NoticeCheck.line("申请人", "诸葛明 " + value, List.of())).isNotEmpty();
        assertThat(NoticeCheck.line("说明", value, List.of())).isNotEmpty();
        assertThat(NoticeCheck.place("社区公示栏 " + value, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "诸葛明（残疾）",
                "诸葛明（残　疾）",
                "诸葛明 残·疾 二级",
                "殘疾",
                "二级肢体残疾",
                "重病对象",
                "患尿毒症，长期透析",
                "肺癌",
                "精神病人家庭",
                "智力残障",
                "失能老人",
                "HIV",
                "ＨＩＶ",
                "孕妇",
                "白 血 病"
            })
    void stopsWordsOfHealthAndDisability(String value) {
        assertThat(NoticeCheck.line("申请人", value, List.of())).isNotEmpty();
        assertThat(NoticeCheck.place(value, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "畅家巷1号2单元301室",
                "畅家巷１号",
                "示例路12号",
                "3号楼2单元501",
                "三号楼二单元",
                "和平小区 8 栋 302",
                "城关镇 5 组 18 号",
                "A 座 1201 室"
            })
    void stopsAddressesOfFlats(String value) {
        assertThat(NoticeCheck.line("说明", value, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"诸葛小明", "子：诸 葛 小 明", "诸葛\u200d小明", "诸葛小明（10岁）"})
    void stopsNamesThatTheCaseKeepsBack(String value) {
        assertThat(NoticeCheck.line("说明", value, SECRETS)).isNotEmpty();
        assertThat(NoticeCheck.place("社区公示栏，" + value, SECRETS)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证号码", "电 话", "银行账号", "住址", "残疾等级", "病情", "未成年子女", "联系方式", "民族"})
    void stopsLinesThatHaveNoBusinessOnABoard(String label) {
        assertThat(NoticeCheck.line(label, "无", List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "诸葛\u202e明", "诸葛\u0000明"})
    void stopsWhatCannotBeReadOnPaper(String value) {
        assertThat(NoticeCheck.line("申请人", value, List.of())).isNotEmpty();
    }

    @Test
    void takesTheWallOfAHouseAsAPlace() {
        assertThat(NoticeCheck.place("畅家巷 1 号居委会门口公示栏", List.of())).isEmpty();
        assertThat(NoticeCheck.place("和平小区 3 号楼一层公示栏", List.of())).isEmpty();
    }

    @Test
    void saysWhatItFoundInWordsForTheOfficer() {
        assertThat(NoticeCheck.line("申请人", "诸葛明 13812345678", List.of())).containsExactly("“申请人”里出现了手机号码，不能公示。");
    }
}
