package org.onewindow.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and their groups as they are this moment: nothing here is remembered between two requests. */
@Component
class StaffDirectory {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9]{1,64}");

    private final IdentityService identities;
    private final Grants grants;
    private final JdbcClient jdbc;

    StaffDirectory(IdentityService identities, Grants grants, JdbcClient jdbc) {
        this.identities = identities;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    /** Asked before every request, hence in one statement and past the engine's own queries. */
    Optional<Staff> find(String account) {
        List<Row> rows = jdbc.sql("""
                        select u.id_ as id, u.first_ as first, u.last_ as last, m.group_id_ as group_id
                        from act_id_user u left join act_id_membership m on m.user_id_ = u.id_
                        where u.id_ = ?""").param(account).query(Row.class).list();
        return rows.stream()
                .findFirst()
                .map(one -> staff(
                        one.id(),
                        one.first(),
                        one.last(),
                        rows.stream().map(Row::groupId).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    private record Row(
            String id,
            @Nullable String first,
            @Nullable String last,
            @Nullable String groupId) {}

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
        return staff(user.getId(), user.getFirstName(), user.getLastName(), groups);
    }

    private Staff staff(String id, @Nullable String first, @Nullable String last, Set<String> groups) {
        grants.ensureFor(groups);
        String name = Stream.of(first, last)
                .filter(part -> part != null && !part.isBlank())
                .findFirst()
                .orElse(id);
        return new Staff(id, name, groups);
    }
}
