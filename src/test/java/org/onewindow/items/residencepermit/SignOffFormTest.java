package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormSchema;
import org.onewindow.workflow.PackageFiles;

/** Finding: whoever sent a case back had to choose among the reasons for a refusal. */
class SignOffFormTest {

    private static final FormSchema FORM = FormSchema.parse(PackageFiles.item("residence-permit")
            .form("residence-permit-sign-off")
            .orElseThrow());

    @ParameterizedTest
    @CsvSource({"GRANT, verdict remark", "REFUSE, verdict reasonCode note", "SEND_BACK, verdict note"})
    void asksForAReasonOnlyWhereThePermitIsRefused(String verdict, String asked) {
        assertThat(FORM.asked(Map.of("verdict", verdict)))
                .extracting(FormField::key)
                .containsExactly(asked.split(" "));
    }
}
