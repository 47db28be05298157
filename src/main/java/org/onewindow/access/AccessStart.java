package org.onewindow.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Start-up step "access": every group that exists has the grants of its post. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccessStart implements ApplicationRunner {

    private final IdentityService identities;
    private final Grants grants;

    AccessStart(IdentityService identities, Grants grants) {
        this.identities = identities;
        this.grants = grants;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> groups =
                identities.createGroupQuery().list().stream().map(Group::getId).toList();
        grants.ensureFor(groups);
    }
}
