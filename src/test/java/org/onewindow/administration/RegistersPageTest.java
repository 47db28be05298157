package org.onewindow.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The switches of the built-in register. */
@HallTest
class RegistersPageTest {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");

    @Autowired
    MockMvcTester http;

    @Autowired
    Simulator simulator;

    @AfterEach
    void behaveAgain() {
        simulator.behave(Behaviour.CLEAN);
    }

    @Test
    void switchesForEverybodyOrForOneCaseOnly() {
        assertThat(choose("NEVER", "")).hasStatus3xxRedirection();
        assertThat(simulator.usual()).isEqualTo(Behaviour.NEVER);
        assertThat(choose("NEGATIVE", "620000000000000000")).hasStatus3xxRedirection();
        assertThat(simulator.usual()).isEqualTo(Behaviour.NEVER);
        assertThat(http.get().uri("/admin/registers").with(ADMIN)).bodyText().contains("模拟核对接口", "收到以后不回复", "期限过了才回复");
    }

    @Test
    void refusesWhatIsNoSwitch() {
        assertThat(choose("KIND", "")).hasStatus(422).bodyText().contains("请选择一种回复方式");
        assertThat(choose("CLEAN", "x".repeat(41))).hasStatus(422);
        assertThat(simulator.usual()).isEqualTo(Behaviour.CLEAN);
    }

    private MvcTestResult choose(String behaviour, String only) {
        return http.post()
                .uri("/admin/registers")
                .param("behaviour", behaviour)
                .param("only", only)
                .with(ADMIN)
                .with(csrf())
                .exchange();
    }
}
