package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.organisation.Organisation;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** Finding: cases of an older version of their package stood still, because it named its signatory in another way. */
class SignatoryTest {

    private static final String AREA = "620102001";

    private final Organisation organisation = mock(Organisation.class);
    private final CaseFile file = mock(CaseFile.class);
    private final Signatory signatory = new Signatory(organisation, PackageFiles.decisions());

    @Test
    void isWhomTheTableOfTheItemFinds() {
        when(file.areaCode()).thenReturn(AREA);
        assertThat(signatory.of(PackageFiles.item("residence-permit"), file)).contains("公安局");
    }

    @Test
    void isTheCountysAuthorityInCasesWhosePackageNamesItItself() {
        when(file.areaCode()).thenReturn(AREA);
        when(organisation.areaName("620102")).thenReturn("示例县");
        assertThat(signatory.of(item(Map.of("item.signedBy", "公安局")), file)).isEqualTo("示例县公安局");
    }

    @Test
    void isTheOfficeOfThePlaceOtherwise() {
        when(file.areaCode()).thenReturn(AREA);
        when(organisation.officeName(AREA)).thenReturn("示例街道办事处");
        assertThat(signatory.of(item(Map.of()), file)).isEqualTo("示例街道办事处");
    }

    private static ItemPackage item(Map<String, String> properties) {
        return new ItemPackage("item", "事项", 1, "item:1", "older", "", properties, Map.of());
    }
}
