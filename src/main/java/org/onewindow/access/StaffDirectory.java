package org.onewindow.access;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Accounts and their groups as they are this moment: nothing here is remembered between two requests. */
@Component
class StaffDirectory {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9]{1,64}");

    private final IdentityService identities;
    private final Grants grants;

    StaffDirectory(IdentityService identities, Grants grants) {
        this.identities = identities;
        this.grants = grants;
    }

    Optional<Staff> find(String account) {
        return user(account).map(this::staff);
    }

    /** The engine's own record, with the stored hash of the password. */
    Optional<User> user(String account) {
        if (!ACCOUNT.matcher(account).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identities.createUserQuery().userId(account).singleResult());
    }

    Staff staff(User user) {
        Set<String> groups = identities.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
        grants.ensureFor(groups);
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .findFirst()
                .orElse(user.getId());
        return new Staff(user.getId(), name, groups);
    }
}
