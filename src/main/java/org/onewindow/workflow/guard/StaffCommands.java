package org.onewindow.workflow.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** What staff may ask of the engine besides taking and completing their tasks; authorizations then decide each case. */
final class StaffCommands {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";
    private static final Pattern READING = Pattern.compile(
            "(Get|Is|Find|Query|ExecuteFilter|Check|AuthorizationCheck|Historic).*|.*Query.*|.*Report.*");

    /** Accounts, groups and grants; filters; stopping, resuming and repeating what runs; incidents; models. */
    private static final Set<String> ADMINISTERING = Set.of(
            "CreateUserCmd",
            "SaveUserCmd",
            "DeleteUserCmd",
            "UnlockUserCmd",
            "SetUserInfoCmd",
            "DeleteUserInfoCmd",
            "CreateGroupCmd",
            "SaveGroupCmd",
            "DeleteGroupCmd",
            "CreateMembershipCmd",
            "DeleteMembershipCmd",
            "CreateAuthorizationCommand",
            "SaveAuthorizationCmd",
            "DeleteAuthorizationCmd",
            "CreateFilterCmd",
            "SaveFilterCmd",
            "DeleteFilterCmd",
            "SuspendProcessInstanceCmd",
            "ActivateProcessInstanceCmd",
            "SuspendProcessDefinitionCmd",
            "ActivateProcessDefinitionCmd",
            "SetJobRetriesCmd",
            "SetJobDuedateCmd",
            "SuspendJobCmd",
            "ActivateJobCmd",
            "SetAnnotationForIncidentCmd",
            "DeployCmd");

    private StaffCommands() {}

    static boolean allow(Command<?> command) {
        Class<?> type = command.getClass();
        String name = type.getSimpleName();
        return command instanceof AbstractQuery<?, ?>
                || !type.getName().startsWith(ENGINE)
                || READING.matcher(name).matches()
                || ADMINISTERING.contains(name);
    }
}
