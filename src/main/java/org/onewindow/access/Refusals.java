package org.onewindow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How "who are you?" and "not you" are said: to a person, to htmx, to the engine's pages and to a service. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String TIMED_OUT = "/login?expired";

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            problem(response, HttpStatus.TOO_MANY_REQUESTS, "请稍后再试", "密码错误次数过多，请 " + tooMany.seconds() + " 秒后再试。");
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            challenge(request, response);
            problem(response, HttpStatus.UNAUTHORIZED, "请先登录", "需要登录，或者账号、密码不正确。");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean formTooOld = reason instanceof CsrfException && request.getUserPrincipal() == null;
        if (formTooOld && isHtmx(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + TIMED_OUT);
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else if (formTooOld && wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + TIMED_OUT);
        } else if (wantsPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (RequestPaths.isBelow(RequestPaths.path(request), "/camunda")) {
            EngineRefusal.write(response, HttpStatus.FORBIDDEN, "您的岗位不能做这一步。");
        } else {
            problem(response, HttpStatus.FORBIDDEN, "没有权限", "您的岗位或账号不能做这一步。");
        }
    }

    /** A page a person asked the browser for, worth coming back to after the login. */
    static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && wantsPage(request) && !isHtmx(request);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = RequestPaths.path(request);
        boolean machine = RequestPaths.isBelow(path, "/api")
                || RequestPaths.isBelow(path, "/engine-rest")
                || RequestPaths.isBelow(path, "/camunda/api");
        return !machine && (accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.equals("*/*"));
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Never to a browser: it would ask for the password itself, keep it, and send it with forged requests too. */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        if (isHtmx(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + TIMED_OUT);
        }
        boolean browser = request.getHeader("Sec-Fetch-Mode") != null;
        if (!browser && !RequestPaths.isBelow(RequestPaths.path(request), "/camunda")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OneWindow\", charset=\"UTF-8\"");
        }
    }

    void problem(HttpServletResponse response, HttpStatus status, String title, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                Map.of("title", title, "status", status.value(), "detail", detail, "errors", List.of()));
    }
}
