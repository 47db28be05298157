package org.onewindow.running;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Accounts and groups as the hall creates them; afterwards they are kept in Camunda Admin. */
@Component
class Accounts {

    private final IdentityService identities;

    Accounts(IdentityService identities) {
        this.identities = identities;
    }

    boolean anyExists() {
        return identities.createUserQuery().count() > 0;
    }

    boolean hasMember(String group) {
        return identities.createUserQuery().memberOfGroup(group).count() > 0;
    }

    /** A version may bring a new post; the groups that are there stay as they are. */
    void ensureGroup(PostGroup post) {
        if (identities.createGroupQuery().groupId(post.id()).count() > 0) {
            return;
        }
        Group group = identities.newGroup(post.id());
        group.setName(post.name());
        group.setType("WORKFLOW");
        identities.saveGroup(group);
    }

    /** An account that is there stays as it is. */
    void ensure(Officer officer, String password) {
        if (identities.createUserQuery().userId(officer.account()).count() > 0) {
            return;
        }
        User user = identities.newUser(officer.account());
        user.setFirstName(officer.name());
        user.setLastName(officer.post());
        user.setPassword(password);
        identities.saveUser(user);
        officer.groups().forEach(group -> identities.createMembership(officer.account(), group));
    }
}
