package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The whole, decoded path of a request, whichever servlet answers it.
 *
 * <p>Matchers made from plain strings bind to Spring MVC's paths and silently miss the engine's own servlets.
 */
final class RequestPaths {

    private RequestPaths() {}

    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** The path itself and everything below it. */
    static RequestMatcher below(String root) {
        return request -> isBelow(path(request), root);
    }

    static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
