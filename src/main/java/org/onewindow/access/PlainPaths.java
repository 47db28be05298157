package org.onewindow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a disguised way to one of the engine's servlets; Spring would fail on it before its firewall looks. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 80)
class PlainPaths extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String servlet = request.getContextPath() + request.getServletPath();
        if (request.getPathInfo() == null || RequestPaths.isBelow(request.getRequestURI(), servlet)) {
            chain.doFilter(request, response);
        } else {
            PageHeaders.bare().forEach(response::setHeader);
            EngineRefusal.write(response, HttpStatus.BAD_REQUEST, "请求的地址不正确。");
        }
    }
}
