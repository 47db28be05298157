package org.onewindow.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** Accounts for the tests of this module. */
final class AccessWorld {

    static final String PASSWORD = "a-Pass-Word-of-tests-1";
    static final String STREET = "street620102001";

    private final IdentityService identities;

    AccessWorld(IdentityService identities) {
        this.identities = identities;
    }

    String account(String id, String... groups) {
        if (identities.createUserQuery().userId(id).count() == 0) {
            User user = identities.newUser(id);
            user.setFirstName("测试" + id);
            user.setPassword(PASSWORD);
            identities.saveUser(user);
        }
        for (String group : groups) {
            if (identities.createGroupQuery().groupId(group).count() == 0) {
                Group fresh = identities.newGroup(group);
                fresh.setName(group);
                identities.saveGroup(fresh);
            }
            if (identities.createUserQuery().userId(id).memberOfGroup(group).count() == 0) {
                identities.createMembership(id, group);
            }
        }
        return id;
    }
}
