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

/** Caps what the engine's servlets read: the limits for uploads do not reach them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
class BodyLimit extends OncePerRequestFilter {

    private static final long FORM = 256 * 1024L;
    private static final long DEPLOYMENT = 8 * 1024 * 1024L;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = RequestPaths.isBelow(RequestPaths.path(request), "/engine-rest") ? DEPLOYMENT : FORM;
        if (request.getContentLengthLong() > limit) {
            PageHeaders.bare().forEach(response::setHeader);
            EngineRefusal.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "提交的内容太大。");
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new CappedRequest(request, limit) : request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = RequestPaths.path(request);
        return !RequestPaths.isBelow(path, "/engine-rest") && !RequestPaths.isBelow(path, "/camunda/api");
    }
}
