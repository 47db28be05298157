package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which calls of the engine's web applications and of its REST surface are let in, by post; all others are refused.
 *
 * <p>The lists name what the stock pages and the stock Modeler need. The engine's authorizations then decide about the
 * single task or filter.
 */
final class CamundaDoor implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> OFFICERS = roles(
            "CLERK", "COMMUNITY", "STREET", "STREETHEAD", "COUNTY", "COUNTYHEAD", "POLICE", "POLICEHEAD", "SUPERVISOR");
    private static final Set<String> ADMINISTRATORS = roles("ADMIN");
    private static final Set<String> MODELERS = roles("MODELER");
    private static final Set<String> CARD_CENTRES = roles("CARDCENTRE");
    private static final Set<String> STAFF = roles(
            "CLERK",
            "COMMUNITY",
            "STREET",
            "STREETHEAD",
            "COUNTY",
            "COUNTYHEAD",
            "POLICE",
            "POLICEHEAD",
            "SUPERVISOR",
            "ADMIN");

    private static final String API = "/camunda/api/engine/engine/\\w+";
    private static final String REST = "/engine-rest(/engine/\\w+)?";
    private static final String ID = "[\\w-]+";
    private static final String DEFINITION = "[\\w:.-]+";

    private static final List<Rule> OPEN = List.of(
            rule(STAFF, "GET", "/camunda/(lib|assets)/.*"),
            rule(STAFF, "GET", "/camunda/favicon\\.ico"),
            rule(STAFF, "GET", "/camunda/api/admin/auth/user/\\w+"),
            rule(STAFF, "POST", "/camunda/api/admin/auth/user/\\w+/logout"),
            rule(STAFF, "GET", "/camunda/api/engine/engine/?"),
            rule(STAFF, "GET|OPTIONS", API + "/authorization/check"),
            rule(STAFF, "GET", API + "/identity/groups"),
            rule(STAFF, "GET", API + "/user/\\w+/profile"),
            rule(OFFICERS, "GET", "/camunda/app/tasklist(/.*)?"),
            rule(OFFICERS, "GET", "/camunda/api/tasklist/plugin/\\w+/static/.*"),
            rule(OFFICERS, "GET|OPTIONS", API + "/filter(/count|/" + ID + ")?"),
            rule(OFFICERS, "GET|POST", API + "/filter/" + ID + "/(list|count|singleResult)"),
            rule(OFFICERS, "GET|OPTIONS", API + "/task/" + ID),
            rule(
                    OFFICERS,
                    "GET",
                    API + "/task/" + ID
                            + "/(form|form-variables|deployed-form|rendered-form|identity-links|comment|attachment)"),
            rule(OFFICERS, "POST", API + "/task/" + ID + "/(claim|unclaim|submit-form|complete)"),
            rule(OFFICERS, "GET", API + "/process-definition/" + DEFINITION + "(/xml)?"),
            rule(OFFICERS, "GET", API + "/history/user-operation(/count)?"),
            rule(ADMINISTRATORS, "GET", "/camunda/app/(admin|cockpit)(/.*)?"),
            rule(ADMINISTRATORS, "GET|POST", "/camunda/api/(admin|cockpit)/plugin/.*"),
            rule(ADMINISTRATORS, "GET|OPTIONS", API + "/.*"),
            rule(
                    ADMINISTRATORS,
                    "POST",
                    API + "/(history/)?(process-instance|process-definition|job|incident|task|activity-instance"
                            + "|variable-instance|external-task-log|decision-instance|execution)(/count)?"),
            rule(ADMINISTRATORS, "POST|PUT|DELETE", API + "/(user|group|tenant|authorization)(/.*)?"),
            rule(ADMINISTRATORS, "PUT", API + "/job/" + ID + "/(retries|duedate|suspended)"),
            rule(ADMINISTRATORS, "PUT", API + "/(process-instance|process-definition)/" + DEFINITION + "/suspended"),
            rule(ADMINISTRATORS, "PUT|DELETE", API + "/incident/" + ID + "/annotation"),
            rule(CARD_CENTRES, "POST", REST + "/external-task/fetchAndLock"),
            rule(CARD_CENTRES, "POST", REST + "/external-task/" + ID + "/(complete|failure|extendLock)"),
            rule(MODELERS, "GET", REST + "/version"),
            rule(MODELERS, "GET", "/engine-rest/engine"),
            rule(MODELERS, "GET", REST + "/deployment(/count)?"),
            rule(MODELERS, "POST", REST + "/deployment/create"),
            rule(MODELERS, "GET", REST + "/process-definition(/count|/key/" + ID + "|/" + DEFINITION + ")?"),
            rule(MODELERS, "POST", REST + "/process-definition/(key/" + ID + "|" + DEFINITION + ")/start"));

    private static final Rule OWN_TASKS = rule(OFFICERS, "GET", API + "/task");
    private static final Set<String> OWN_TASKS_QUERY =
            Set.of("assignee", "processInstanceId", "caseInstanceId", "firstResult", "maxResults");

    /** Nobody, also not an administrator: the first makes administrators of strangers, the second logs in past us. */
    private static final Pattern CLOSED =
            Pattern.compile("/camunda/api/admin/(setup(/.*)?|auth/user/[^/]+/login(/.*)?)");

    /** An encoded letter could mean one path here and another one there; only the colon of a definition's id is met. */
    private static final Pattern DISGUISED = Pattern.compile("%(?!3[Aa])|;");

    @Override
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(!isClosed(request) && isOpen(request, who.get()));
    }

    private static boolean isClosed(HttpServletRequest request) {
        return DISGUISED.matcher(request.getRequestURI()).find()
                || CLOSED.matcher(RequestPaths.path(request)).matches();
    }

    private static boolean isOpen(HttpServletRequest request, @Nullable Authentication who) {
        if (who == null) {
            return false;
        }
        Set<String> roles = Set.copyOf(who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList());
        String path = RequestPaths.path(request);
        return OPEN.stream().anyMatch(rule -> rule.lets(roles, request.getMethod(), path))
                || OWN_TASKS.lets(roles, request.getMethod(), path) && asksForOwnTasks(request, who.getName());
    }

    /** What Tasklist asks after a task is done: what else of this case is mine. No other query of tasks is let in. */
    private static boolean asksForOwnTasks(HttpServletRequest request, String account) {
        return OWN_TASKS_QUERY.containsAll(request.getParameterMap().keySet())
                && account.equals(request.getParameter("assignee"));
    }

    private static Set<String> roles(String... posts) {
        return Set.copyOf(List.of(posts).stream().map(post -> "ROLE_" + post).toList());
    }

    private static Rule rule(Set<String> roles, String methods, String path) {
        return new Rule(roles, Set.of(methods.split("\\|")), Pattern.compile(path));
    }

    private record Rule(Set<String> roles, Set<String> methods, Pattern path) {

        boolean lets(Set<String> held, String method, String asked) {
            return held.stream().anyMatch(roles::contains)
                    && (methods.contains(method) || method.equals("HEAD") && methods.contains("GET"))
                    && path.matcher(asked).matches();
        }
    }
}
