package org.onewindow.items.residenceregistration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** What the list of materials leaves out. */
class RegistrationDecisionsTest {

    private static final String KEY = "residence-registration";
    private static final ItemPackage ITEM = PackageFiles.item(KEY);
    private static final Decisions DECISIONS = PackageFiles.decisions();

    @Test
    void asksNobodyWhoMovesOutForAProofOfTheHome() {
        Map<String, Object> situation = Map.of("kind", "MOVE_OUT", "reporter", "SELF", "livingKind", "RENT");
        assertThat(DECISIONS.evaluate(ITEM, KEY + "-materials", situation).results())
                .extracting(row -> row.get("code"))
                .containsExactly("ID_CARD");
    }
}
