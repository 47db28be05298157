package org.onewindow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logging out of Tasklist, Cockpit or Admin logs out of the hall too, once the engine's own check let it pass. */
final class LogoutEverywhere extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        boolean loggedOut = request.getMethod().equals("POST")
                && RequestPaths.path(request).endsWith("/logout")
                && HttpStatus.valueOf(response.getStatus()).is2xxSuccessful();
        HttpSession session = request.getSession(false);
        if (loggedOut && session != null) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }
}
