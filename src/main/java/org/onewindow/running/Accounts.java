package org.onewindow.running;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Accounts and groups as the hall creates them on its first day; afterwards they are kept in Camunda Admin. */
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

    void addGroup(PostGroup post) {
        Group group = identities.newGroup(post.id());
        group.setName(post.name());
        group.setType("WORKFLOW");
        identities.saveGroup(group);
    }

    void add(Officer officer, String password) {
        User user = identities.newUser(officer.account());
        user.setFirstName(officer.name());
        user.setLastName(officer.post());
        user.setPassword(password);
        identities.saveUser(user);
        officer.groups().forEach(group -> identities.createMembership(officer.account(), group));
    }
}
