package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** Finding P0-6: the versions that Boot 3.5.16 brings along have known holes. */
class DependenciesTest {

    @Test
    void p06RunsATomcatWithoutTheHolesOfTheOneBootBrings() {
        assertThat(Version.parse(ServerInfo.getServerNumber())).isGreaterThanOrEqualTo(Version.parse("10.1.56"));
    }

    @Test
    void p06UsesADriverThatKeepsChannelBinding() {
        String driver = org.postgresql.util.DriverInfo.DRIVER_VERSION;
        assertThat(Version.parse(driver)).isGreaterThanOrEqualTo(Version.parse("42.7.12"));
    }
}
