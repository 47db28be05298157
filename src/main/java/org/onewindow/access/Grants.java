package org.onewindow.access;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/**
 * The reviewed list of what each post may do in the engine, beyond the tasks it is a candidate for.
 *
 * <p>No post is granted all tasks, variables or history: the engine itself grants a task to its candidates and to the
 * one who took it. The grants of a group are written when one of its members is first seen; rows that are there
 * already, also changed ones, stay as they are.
 */
@Component
class Grants {

    private static final String ANY = "*";

    private static final List<Grant> FOR_OFFICERS = List.of(
            new Grant(APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ));

    private static final List<Grant> FOR_MODELERS = List.of(
            new Grant(DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE),
            new Grant(
                    PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE),
            new Grant(PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE),
            new Grant(DECISION_DEFINITION, ANY, Permissions.READ));

    private static final List<Grant> FOR_ADMINISTRATORS = List.of(
            new Grant(APPLICATION, "admin", Permissions.ACCESS),
            new Grant(APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(USER, ANY, Permissions.ALL),
            new Grant(GROUP, ANY, Permissions.ALL),
            new Grant(GROUP_MEMBERSHIP, ANY, Permissions.ALL),
            new Grant(AUTHORIZATION, ANY, Permissions.ALL),
            new Grant(DEPLOYMENT, ANY, Permissions.READ),
            new Grant(DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(
                    PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    ProcessDefinitionPermissions.RETRY_JOB,
                    ProcessDefinitionPermissions.SUSPEND_INSTANCE));

    private static final Set<String> OFFICERS = Set.of(
            "clerk", "community", "street", "streethead", "county", "countyhead", "police", "policehead", "supervisor");

    private final AuthorizationService authorizations;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void ensureFor(Collection<String> groups) {
        groups.stream().filter(group -> !done.contains(group)).forEach(group -> {
            write(group);
            done.add(group);
        });
    }

    private synchronized void write(String group) {
        String post = Staff.post(group);
        List<Grant> grants = switch (post) {
            case "modeler" -> FOR_MODELERS;
            case "admin" -> FOR_ADMINISTRATORS;
            default -> OFFICERS.contains(post) ? FOR_OFFICERS : List.of();
        };
        grants.stream().filter(grant -> isMissing(group, grant)).forEach(grant -> write(group, grant));
    }

    private boolean isMissing(String group, Grant grant) {
        return authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GRANT)
                        .groupIdIn(group)
                        .resourceType(grant.resource())
                        .resourceId(grant.id())
                        .count()
                == 0;
    }

    private void write(String group, Grant grant) {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(group);
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        row.setPermissions(grant.permissions());
        authorizations.saveAuthorization(row);
    }

    private record Grant(Resource resource, String id, Permission... permissions) {}
}
