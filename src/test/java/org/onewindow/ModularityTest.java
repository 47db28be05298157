package org.onewindow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The directions between the modules are those their package sentences declare. */
@Tag("house")
class ModularityTest {

    @Test
    void modulesUseOnlyWhatTheyAreAllowedTo() {
        ApplicationModules.of(OneWindow.class).verify();
    }
}
