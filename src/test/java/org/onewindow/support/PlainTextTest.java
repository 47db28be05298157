package org.onewindow.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "${7*7} #{x} [[${7*7}]] __${7*7}__::.x *{T(java.lang.Runtime)}",
                "'; drop table person; -- \\ $$ %_",
                "<img src=x onerror=alert(1)> hx-get=/x",
                "=cmd|' /C calc'!A0",
                "第一行\r\n第二行\t列",
                "𠮷 \uD883\uDEDD 葛\uDB40\uDD00 \uE863 👨\u200D👩",
                "../../etc/passwd"
            })
    void acceptsAnyTextAsText(String text) {
        assertThat(PlainText.check("note", "说明", text, 200)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u0085b",
                "\uD842",
                "\uDFB7",
                "a\u202Eb",
                "a\u2067b",
                "a\u200Eb",
                "a\u200Bb",
                "\uFEFFa",
                "a\uFFFEb",
                "a\u2028b"
            })
    void refusesDamagedAndInvisibleCharacters(String text) {
        assertThat(PlainText.check("note", "说明", text, 200))
                .containsExactly(new FieldError("note", "说明含有看不见的控制字符或损坏的字符，请重新输入。"));
    }

    @Test
    void countsCodePoints() {
        assertThat(PlainText.check("note", "说明", "𠮷".repeat(500), 500)).isEmpty();
        assertThat(PlainText.check("note", "说明", "𠮷".repeat(501), 500))
                .containsExactly(new FieldError("note", "说明最多 500 个字。"));
    }

    @Test
    void refusesLineBreaksWhereThereIsOneLine() {
        assertThat(PlainText.checkLine("address", "地址", "a\nb", 9)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000\u00A0"})
    void asksForARequiredLine(String text) {
        assertThat(PlainText.checkRequiredLine("name", "姓名", text, 9))
                .containsExactly(new FieldError("name", "请填写姓名。"));
        assertThat(PlainText.checkRequiredLine("name", "姓名", null, 9)).hasSize(1);
        assertThat(PlainText.checkRequiredLine("name", "姓名", "张", 9)).isEmpty();
    }
}
