package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HallTest
class ItemsPageTest {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"高龄", "gljt", "GLJT", "elderly-subsidy"})
    void findsAnItemByNameInitialsAndKey(String typed) {
        assertThat(Window.text(new Window(http, "clerk1").get("/counter/items?q=" + typed)))
                .contains("高龄津贴", "20 个工作日");
    }

    @Test
    void answersHtmxWithTheListAlone() {
        String list = Window.text(http.get()
                .uri("/counter/items?q=gljt")
                .header("HX-Request", "true")
                .with(new Window(http, "clerk1").who())
                .exchange());
        assertThat(list.strip()).startsWith("<div id=\"hits\"").contains("高龄津贴").doesNotContain("<html", "<header");
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        assertThat(Window.text(new Window(http, "clerk1").get("/counter/items?q=zzzz")))
                .contains("没有找到相近事项", "告知去处");
    }
}
