package org.onewindow.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.support.AlreadyDone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class RatePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Ratings ratings;

    private final String caseNumber = "T-" + UUID.randomUUID();
    private String token = "";

    @BeforeEach
    void anInvitation() {
        token = ratings.invite(caseNumber);
    }

    @Test
    void aCaseHasOneInvitation() {
        assertThat(ratings.invite(caseNumber)).isEqualTo(token).hasSize(32);
    }

    @Test
    void theFormNeedsNoScriptAndKeepsQuietAboutTheCase() throws Exception {
        MvcTestResult page = mvc.get().uri("/rate/{token}", token).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getContentAsString())
                .contains("非常满意", "基本满意", "非常不满意", "<form method=\"post\"")
                .doesNotContain(caseNumber);
    }

    @Test
    void theRatingIsKeptAndThanksAreSaid() throws Exception {
        assertThat(mvc.post()
                        .uri("/rate/{token}", token)
                        .with(csrf())
                        .param("grade", "DISSATISFIED")
                        .param("reasons", "SLOW", "UNCLEAR")
                        .param("comment", "等了<b>很久</b>"))
                .hasRedirectedUrl("/rate/" + token);
        assertThat(ratings.of(caseNumber)).hasValueSatisfying(rating -> {
            assertThat(rating.grade().code()).isEqualTo(4);
            assertThat(rating.grade().bad()).isTrue();
            assertThat(rating.reasons()).containsExactlyInAnyOrder(RatingReason.SLOW, RatingReason.UNCLEAR);
            assertThat(rating.comment()).isEqualTo("等了<b>很久</b>");
        });
        assertThat(mvc.get().uri("/rate/{token}", token)).bodyText().contains("谢谢您的评价");
    }

    @Test
    void aSecondRatingChangesNothing() {
        ratings.rate(token, new ServiceRating(RatingGrade.VERY_SATISFIED, Set.of(), ""));
        assertThat(mvc.post().uri("/rate/{token}", token).with(csrf()).param("grade", "VERY_DISSATISFIED"))
                .hasRedirectedUrl("/rate/" + token);
        assertThatThrownBy(() -> ratings.rate(token, new ServiceRating(RatingGrade.SATISFIED, Set.of(), "")))
                .isInstanceOf(AlreadyDone.class);
        assertThat(ratings.of(caseNumber))
                .get()
                .extracting(ServiceRating::grade)
                .isEqualTo(RatingGrade.VERY_SATISFIED);
    }

    @Test
    void aMissingGradeIsAskedForAndTypedWordsStay() {
        assertThat(mvc.post().uri("/rate/{token}", token).with(csrf()).param("comment", "还可以"))
                .hasStatus(422)
                .bodyText()
                .contains("请选一个评价等级", "还可以", "错误：");
    }

    @Test
    void tooManyWordsAreRefused() {
        assertThat(mvc.post()
                        .uri("/rate/{token}", token)
                        .with(csrf())
                        .param("grade", "SATISFIED")
                        .param("comment", "字".repeat(501)))
                .hasStatus(422);
        assertThat(ratings.of(caseNumber)).isEmpty();
    }

    @Test
    void anUnknownInvitationIsNotFound() {
        assertThat(mvc.get().uri("/rate/no-such-token")).hasStatus(404);
        assertThat(mvc.post().uri("/rate/no-such-token").with(csrf()).param("grade", "SATISFIED"))
                .hasStatus(404);
    }
}
