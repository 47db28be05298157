package org.onewindow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where one starts to work after the login: at the page asked for, else where the post has its work. */
final class HomePages extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KnownDevices devices;

    HomePages(KnownDevices devices) {
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        devices.remember(request, response, authentication.getName());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof Staff staff ? home(staff.posts()) : "/";
    }

    static String home(Set<String> posts) {
        if (posts.contains("clerk")) {
            return "/counter";
        }
        if (posts.contains("admin")) {
            return "/admin/calendar";
        }
        if (posts.equals(Set.of("supervisor"))) {
            return "/supervision/cases";
        }
        return posts.isEmpty() || Set.of("modeler", "channel", "cardcentre").containsAll(posts)
                ? "/"
                : "/camunda/app/tasklist/";
    }
}
