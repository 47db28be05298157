package org.onewindow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.deadlines.Limit;
import org.onewindow.workflow.PackageFiles;

class ExtensionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What may be taken in all or more, what the case has, and what may be added. */
    @ParameterizedTest
    @CsvSource({
        "45 WORKING_DAY, true, 30 WORKING_DAY, 15 WORKING_DAY",
        "45 WORKING_DAY, true, 20 WORKING_DAY, 25 WORKING_DAY",
        "45 WORKING_DAY, true, 45 WORKING_DAY, ''",
        "30 CALENDAR_DAY, true, 15 CALENDAR_DAY, 15 CALENDAR_DAY",
        "30 CALENDAR_DAY, true, 15 WORKING_DAY, ''",
        "10 WORKING_DAY, false, 45 WORKING_DAY, 10 WORKING_DAY"
    })
    void tellsWhatMayBeAdded(String most, boolean inAll, String statutory, String added) {
        assertThat(new Extension(Limit.parse(most), inAll, "《示例规定》第一条")
                        .beyond(Limit.parse(statutory))
                        .map(limit -> limit.value() + " " + limit.unit())
                        .orElse(""))
                .isEqualTo(added);
    }

    @Test
    void theAllowanceMayTakeFortyFiveWorkingDaysInAllByTheNorm() {
        Terms terms = new Terms(PackageFiles.decisions());
        assertThat(terms.extension(PackageFiles.item("minimum-living-allowance"), "620102001", TODAY))
                .hasValueSatisfying(extension -> {
                    assertThat(extension.limit()).isEqualTo(Limit.workingDays(45));
                    assertThat(extension.inAll()).isTrue();
                    assertThat(extension.basis()).contains("57号", "第二十二条");
                });
    }

    @Test
    void anItemWithoutARowIsNeverExtended() {
        Terms terms = new Terms(PackageFiles.decisions());
        assertThat(terms.extension(PackageFiles.item("elderly-subsidy"), "620102001", TODAY))
                .isEmpty();
    }
}
