package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.organisation.Line;
import org.onewindow.workflow.PackageFiles;

class CaseReadersTest {

    @ParameterizedTest
    @CsvSource({
        "elderly-subsidy, CIVIL_AFFAIRS, POLICE",
        "minimum-living-allowance, CIVIL_AFFAIRS, POLICE",
        "living-allowance-review, CIVIL_AFFAIRS, POLICE",
        "residence-permit, POLICE, CIVIL_AFFAIRS",
        "residence-registration, POLICE, CIVIL_AFFAIRS"
    })
    void areTheWindowTheSupervisorAndTheLineThatWorksOnTheItem(String item, Line works, Line strange) {
        assertThat(CaseReaders.lines(PackageFiles.item(item)))
                .contains(Line.WINDOW, Line.OVERSIGHT, works)
                .doesNotContain(strange, Line.ELSEWHERE);
    }
}
