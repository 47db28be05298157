package org.onewindow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the rights anew for every request: who lost a post has lost it now, who was deleted is out. */
final class FreshRights extends OncePerRequestFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(8);

    private final StaffDirectory directory;

    FreshRights(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication old = SecurityContextHolder.getContext().getAuthentication();
        if (old != null && old.getPrincipal() instanceof Staff staff) {
            Optional<Staff> now = tooOld(request) ? Optional.empty() : directory.find(staff.id());
            if (now.isPresent()) {
                use(now.get(), old);
            } else {
                throwOut(request);
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RequestPaths.path(request).startsWith("/assets/");
    }

    private static void use(Staff staff, Authentication old) {
        var fresh = UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.authorities());
        fresh.setDetails(old.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(fresh);
        SecurityContextHolder.setContext(context);
    }

    private static void throwOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static boolean tooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getLastAccessedTime() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }
}
