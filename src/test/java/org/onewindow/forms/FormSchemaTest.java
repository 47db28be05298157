package org.onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.support.FieldError;

class FormSchemaTest {

    private static final FormSchema REVIEW = FormSchema.parse("""
            {"id":"review","type":"default","schemaVersion":16,"components":[
             {"type":"text","text":"# 核查"},
             {"type":"radio","key":"verdict","label":"结论","validate":{"required":true},
              "values":[{"label":"同意","value":"AGREE"},{"label":"不同意","value":"REFUSE"}]},
             {"type":"group","label":"理由","conditional":{"hide":"=verdict = \\"AGREE\\""},"components":[
               {"type":"select","key":"reasonCode","label":"理由","validate":{"required":true},"valuesKey":"reasons"},
               {"type":"textarea","key":"note","label":"说明","validate":{"required":true,"maxLength":10}}]},
             {"type":"number","key":"months","label":"月数","decimalDigits":0,"validate":{"min":1,"max":100}},
             {"type":"number","key":"amount","label":"金额","decimalDigits":2,"serializeToString":true,"validate":{"min":0,"max":5000}},
             {"type":"textfield","key":"account","label":"账号","validate":{"pattern":"^[0-9]{6,8}$","maxLength":8,"minLength":6}},
             {"type":"datetime","subtype":"date","key":"visitedOn","dateLabel":"走访日期"},
             {"type":"checkbox","key":"promised","label":"已承诺"},
             {"type":"checklist","key":"seen","label":"已核对","values":[{"label":"户口簿","value":"book"},{"label":"照片","value":"photo"}]},
             {"type":"textfield","key":"applicant","label":"申请人","readonly":true,"validate":{"required":true}},
             {"type":"expression","key":"total","expression":"=months * 100"}]}
            """);
    private static final Map<String, Object> REASONS =
            Map.of("reasons", List.of(Map.of("label", "年龄不足", "value", "AGE"), Map.of("value", "HUKOU")));

    private static Map<String, Object> agreed(Object... more) {
        Map<String, Object> values = new HashMap<>(Map.of("verdict", "AGREE"));
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        return values;
    }

    private static List<String> messages(Map<String, Object> values) {
        return REVIEW.check(values, REASONS).stream().map(FieldError::message).toList();
    }

    @Test
    void acceptsWhatTheFormAllows() {
        Map<String, Object> values = agreed(
                "months",
                12,
                "amount",
                "100.50",
                "account",
                "123456",
                "visitedOn",
                "2026-02-28",
                "promised",
                true,
                "seen",
                List.of("book", "photo"),
                "applicant",
                "张三",
                "total",
                1200);
        assertThat(messages(values)).isEmpty();
        assertThat(REVIEW.accepted(values, REASONS))
                .containsOnlyKeys("verdict", "months", "amount", "account", "visitedOn", "promised", "seen");
    }

    @Test
    void refusesUnknownKeysAndDoesNotRepeatTheirControlCharacters() {
        assertThat(messages(agreed("payAmount", 999999))).containsExactly("表单中没有“payAmount”这一项，不能提交。");
        assertThat(messages(agreed("a\u202e\u0000b", 1))).containsExactly("表单中没有“ab”这一项，不能提交。");
    }

    @Test
    void demandsAReasonOnlyWhereTheFormShowsIt() {
        assertThat(messages(Map.of("verdict", "REFUSE"))).containsExactly("请选择“理由”。", "请填写“说明”。");
        assertThat(messages(Map.of("verdict", "REFUSE", "reasonCode", "AGE", "note", "  \n")))
                .containsExactly("请填写“说明”。");
        assertThat(messages(Map.of("verdict", "REFUSE", "reasonCode", "HUKOU", "note", "户口不在本县")))
                .isEmpty();
        assertThat(messages(agreed("note", "多余"))).containsExactly("按当前填写情况不需要“说明”，请清空。");
        assertThat(messages(agreed("note", "", "reasonCode", List.of()))).isEmpty();
    }

    @Test
    void refusesOptionsNobodyOffered() {
        assertThat(messages(Map.of("verdict", "MAYBE", "reasonCode", "X", "note", "因")))
                .containsExactly("“结论”不在可选范围内，请重新选择。", "“理由”不在可选范围内，请重新选择。");
        assertThat(REVIEW.check(Map.of("verdict", "REFUSE", "reasonCode", "AGE", "note", "因")))
                .as("options from a variable that nobody supplied")
                .hasSize(1);
        assertThat(messages(agreed("seen", List.of("book", "book")))).containsExactly("“已核对”有重复的选项。");
        assertThat(messages(agreed("seen", List.of("book", Map.of())))).hasSize(1);
        assertThat(messages(agreed("seen", "book"))).containsExactly("“已核对”应为多选。");
        assertThat(messages(Map.of("verdict", List.of("AGREE")))).contains("“结论”不在可选范围内，请重新选择。");
    }

    static List<Object> badNumbers() {
        return List.of(
                0,
                -1,
                101,
                1.5,
                1e308,
                1E-9,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                "12",
                "１２",
                true,
                List.of(1),
                Map.of(),
                9_007_199_254_740_993L,
                Long.MIN_VALUE);
    }

    @ParameterizedTest
    @MethodSource("badNumbers")
    void refusesNumbersOutsideTheirRange(Object value) {
        assertThat(messages(agreed("months", value))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.001",
                "-1",
                "5000.01",
                "NaN",
                "Infinity",
                "1e3",
                "1E-9",
                "１００",
                "1,000",
                "0x10",
                "007",
                "+5",
                "1.",
                ".5",
                " 5",
                "9007199254740993",
                "null",
                "${7*7}"
            })
    void refusesMoneyThatIsNotAPlainDecimal(String value) {
        assertThat(messages(agreed("amount", value))).hasSize(1);
    }

    @Test
    void takesMoneyAsANumberOnlyWithTheFieldsDecimalsAndKeepsItAsText() {
        assertThat(messages(agreed("amount", 100.505))).hasSize(1);
        assertThat(messages(agreed("amount", 0.1 + 0.2))).hasSize(1);
        assertThat(messages(agreed("amount", "0"))).isEmpty();
        assertThat(messages(agreed("amount", 100.5))).isEmpty();
        assertThat(REVIEW.accepted(agreed("amount", 100.5), REASONS)).containsEntry("amount", "100.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "9999-12-31",
                "1582-10-10",
                "2023-02-29",
                "2026-13-01",
                "20260101",
                "2026-1-1",
                "２０２６-01-01",
                "2026-01-01T00:00:00Z",
                "2026-W01-1",
                "+2026-01-01",
                "60",
                "民国115年"
            })
    void refusesDatesThatAreNone(String value) {
        assertThat(messages(agreed("visitedOn", value))).containsExactly("“走访日期”应为真实存在的日期，例如 2026-03-01。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123456789", "abcdef", "123456\n", "１２３４５６", "<b>123"})
    void holdsTextToItsPatternAndLength(String value) {
        assertThat(messages(agreed("account", value))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\ud800", "\u202e", "\u200b", "\ufeff", "\u0007", "\u2028", "\u2066", "\u3164", "\uffff"
            })
    void refusesCharactersNobodyCanSee(String character) {
        assertThat(refusal("甲" + character + "乙")).containsExactly("“说明”含有看不见的或无法保存的字符，请删去后重新输入。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷𬱖𰻝𱁬",
                "葛\udb40\udd00",
                "行\n行",
                "🙂",
                "\ue000",
                "${7*7}",
                "#{x}",
                "[[${x}]]",
                "' or 1=1",
                "=cmd()",
                "<b>"
            })
    void keepsRareCharactersAndHarmlessText(String text) {
        assertThat(refusal(text)).isEmpty();
    }

    private static List<String> refusal(String note) {
        return messages(Map.of("verdict", "REFUSE", "reasonCode", "AGE", "note", note));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(refusal("𠮷".repeat(10))).isEmpty();
        assertThat(refusal("𠮷".repeat(11))).containsExactly("“说明”不能超过 10 个字。");
    }

    @Test
    void survivesManyKeysAndDeepValues() {
        Map<String, Object> values = agreed();
        for (int i = 0; i < 10_000; i++) {
            values.put("k" + i, i);
        }
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        values.put("seen", deep);
        assertThat(messages(values)).hasSize(6);
    }

    @Test
    void saysAnswersInWords() {
        assertThat(REVIEW.display(
                        Map.of(
                                "verdict",
                                "REFUSE",
                                "reasonCode",
                                "AGE",
                                "promised",
                                false,
                                "seen",
                                List.of("book", "photo")),
                        REASONS))
                .containsExactly(
                        new LabelledValue("verdict", "结论", "不同意"),
                        new LabelledValue("reasonCode", "理由", "年龄不足"),
                        new LabelledValue("promised", "已承诺", "否"),
                        new LabelledValue("seen", "已核对", "户口簿、照片"));
    }

    @Test
    void tellsItsFields() {
        assertThat(REVIEW.id()).isEqualTo("review");
        assertThat(REVIEW.fields())
                .extracting(FormField::key)
                .startsWith("verdict", "reasonCode", "note")
                .hasSize(11);
        assertThat(REVIEW.fields().get(0).options())
                .containsExactly(new FormOption("AGREE", "同意"), new FormOption("REFUSE", "不同意"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"filepicker\",\"key\":\"a\"}",
                "{\"type\":\"dynamiclist\",\"components\":[]}",
                "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[]}",
                "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[{\"type\":\"text\",\"text\":\"x\"}]}",
                "{\"type\":\"dynamiclist\",\"path\":\"a.b\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}]}",
                "{\"type\":\"dynamiclist\",\"path\":\"this\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}]}",
                "{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}],\"properties\":{\"maxRows\":\"99\"}}",
                "{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}],\"properties\":{\"minRows\":\"3\",\"maxRows\":\"2\"}}",
                "{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[{\"type\":\"dynamiclist\",\"path\":\"b\",\"components\":[{\"type\":\"textfield\",\"key\":\"c\"}]}]}",
                "{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"group\",\"path\":\"a\",\"components\":[]}",
                "{\"type\":\"iframe\",\"url\":\"https://x\"}",
                "{\"type\":\"textfield\",\"key\":\"__proto__\"}",
                "{\"type\":\"textfield\",\"key\":\"constructor\"}",
                "{\"type\":\"textfield\",\"key\":\"a.b\"}",
                "{\"type\":\"textfield\"}",
                "{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"number\",\"key\":\"a\"}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"key\":\"b\"}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"(a+)+$\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"^([0-9]+)*x$\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"[\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=count(for i in 1..10 return i) > 1\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=((\"}}",
                "{\"type\":\"group\",\"path\":\"p.q\",\"components\":[]}"
            })
    void refusesSchemasOutsideTheSubset(String components) {
        assertThatThrownBy(() -> FormSchema.parse("{\"id\":\"x\",\"components\":[" + components + "]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s).*[。]");
    }

    @Test
    void refusesTooManyFieldsTooMuchTextAndNoForm() {
        String many = "{\"type\":\"textfield\",\"key\":\"k%d\"}";
        String fields = String.join(
                ",",
                java.util.stream.IntStream.range(0, 201)
                        .mapToObj(many::formatted)
                        .toList());
        assertThatThrownBy(() -> FormSchema.parse("{\"components\":[" + fields + "]}"))
                .hasMessageContaining("200");
        assertThatThrownBy(() -> FormSchema.parse(" ".repeat(1_000_001))).hasMessageContaining("1 MB");
        assertThatThrownBy(() -> FormSchema.parse("[".repeat(2_000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("null")).hasMessageContaining("components");
    }
}
