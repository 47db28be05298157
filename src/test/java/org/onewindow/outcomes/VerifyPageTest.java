package org.onewindow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class VerifyPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Documents documents;

    private final String caseNumber = "T-" + UUID.randomUUID();

    @Test
    void showsTheLetterAndNothingOfThePerson() throws Exception {
        IssuedDocument document =
                documents.issue(caseNumber, "acceptance", "accept", Letters.item(Map.of()), Letters.of("张大年"));
        MvcTestResult page =
                mvc.get().uri("/verify/{code}", document.verificationCode()).exchange();

        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getContentAsString())
                .contains("受理通知书", document.number(), "示例街道办事处", "有效")
                .doesNotContain("张大年", "0019", "138****5678", "畅家巷12号", "高龄津贴", Letters.NUMBER, caseNumber);
    }

    @Test
    void saysWhenALetterIsVoid() throws Exception {
        IssuedDocument document =
                documents.issue(caseNumber, "acceptance", "accept", Letters.item(Map.of()), Letters.of("张大年"));
        documents.revoke(document.number(), "家庭情况有误");
        MvcTestResult page =
                mvc.get().uri("/verify/{code}", document.verificationCode()).exchange();

        assertThat(page.getResponse().getContentAsString()).contains("已作废").doesNotContain("家庭情况有误");
    }

    @Test
    void anUnknownCodeIsNotFoundAndNotRepeated() throws Exception {
        MvcTestResult page = mvc.get().uri("/verify/NO-SUCH-CODE").exchange();
        assertThat(page).hasStatus(404);
        assertThat(page.getResponse().getContentAsString()).doesNotContain("NO-SUCH-CODE");
    }
}
