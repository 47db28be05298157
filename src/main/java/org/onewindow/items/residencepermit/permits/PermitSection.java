package org.onewindow.items.residencepermit.permits;

import java.util.Set;
import org.onewindow.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the residence permit adds to the section bar, for all who may read permits. */
@Configuration(proxyBeanMethods = false)
class PermitSection {

    @Bean
    Section permitsSection() {
        return new Section(40, "证照台账", "/desk/permits", Set.of("clerk", "police", "policehead", "supervisor"));
    }
}
