package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine's web applications who logged in at the hall; made by the servlet container, hence public. */
public class CamundaLogin extends ContainerBasedAuthenticationProvider {

    private static final String ENGINE_CALLS = "/camunda/api/engine/";

    /** No longer than the one call it is meant for. */
    private static final long ONE_CALL_MILLIS = 1_000;

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Staff staff)) {
            return AuthenticationResult.unsuccessful();
        }
        keepWhatIsFresh(request, staff);
        AuthenticationResult result = AuthenticationResult.successful(staff.id());
        result.setGroups(List.copyOf(staff.groups()));
        return result;
    }

    /**
     * The web applications read account, groups and four grants anew for every request. For a call of the engine's
     * interface only account and groups count, and {@link FreshRights} has just read them: if the groups are still the
     * same, nothing is read twice. Everything else is read anew.
     */
    private static void keepWhatIsFresh(HttpServletRequest request, Staff staff) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        boolean onlyGroupsCount = RequestPaths.path(request).startsWith(ENGINE_CALLS);
        for (UserAuthentication known :
                AuthenticationUtil.getAuthsFromSession(session).getAuthentications()) {
            boolean same = known.getGroupIds() != null
                    && Set.copyOf(known.getGroupIds()).equals(staff.groups());
            known.setCacheValidationTime(
                    onlyGroupsCount && same
                            ? new Date(ClockUtil.getCurrentTime().getTime() + ONE_CALL_MILLIS)
                            : null);
        }
    }
}
