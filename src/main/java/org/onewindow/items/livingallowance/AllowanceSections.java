package org.onewindow.items.livingallowance;

import java.util.Set;
import org.onewindow.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the living allowance adds to the section bar. */
@Configuration(proxyBeanMethods = false)
class AllowanceSections {

    @Bean
    Section allowancesSection() {
        return new Section(20, "低保待遇", "/desk/allowances", Set.of("street", "streethead", "county", "countyhead"));
    }

    @Bean
    Section payRollsSection() {
        return new Section(21, "发放清册", "/desk/pay-rolls", Set.of("county", "countyhead"));
    }

    @Bean
    Section nearRelativesSection() {
        return new Section(22, "近亲属登记", "/desk/near-relatives", Set.of("county", "countyhead", "supervisor"));
    }
}
