package org.onewindow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormSchema;
import org.onewindow.workflow.PackageFiles;

/** Questions that a service does not ask are not shown, and an answer to one counts for nothing. */
class UnaskedQuestionsTest {

    private final FormSchema questions = FormSchema.parse(PackageFiles.item("residence-permit")
            .form("residence-permit-situation")
            .orElseThrow());

    @Test
    void askNobodyForProofsWhoHasLostACard() {
        assertThat(questions.asked(Map.of("serviceKind", "REISSUE", "applicantRole", "SELF")))
                .extracting(FormField::key)
                .containsExactly("serviceKind", "applicantRole");
    }

    @Test
    void areAllShownAsLongAsNothingIsAnswered() {
        assertThat(questions.asked(Map.of())).hasSameSizeAs(questions.fields());
    }

    @Test
    void keepWhatIsAskedAndWhatTheFormDoesNotKnow() {
        assertThat(questions.withoutUnasked(Map.of(
                        "serviceKind",
                        "ENDORSE",
                        "applicantRole",
                        "AGENT",
                        "agentReason",
                        "CHILD",
                        "dwellingProof",
                        "LEASE",
                        "stranger",
                        "1")))
                .containsOnlyKeys("serviceKind", "applicantRole", "agentReason", "stranger");
    }
}
