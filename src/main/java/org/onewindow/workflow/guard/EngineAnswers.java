package org.onewindow.workflow.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Rewords what the engine's REST layer answers when something goes wrong: in Chinese, without class names, expressions
 * or ids of the engine.
 */
final class EngineAnswers extends OncePerRequestFilter {

    /** More than any form of the hall needs; the multipart limits of Spring do not reach this layer. */
    private static final long LARGEST_BODY = 256 * 1024;

    private static final Map<Integer, String> GENERAL = Map.of(
            400, "请求的内容不正确，没有保存。",
            401, "请先登录。",
            403, "您的岗位不能做这一步。",
            404, "找不到这项内容，可能已由别人办理，请刷新列表。",
            409, "这项任务已由别人办理，请刷新列表。",
            413, "提交的内容太大。");
    private static final String UNEXPECTED = "系统没有办成这一步，内容没有保存，请稍后再试。";

    /** Reports on work done outside; fetching it may answer later, on a thread of its own, and is left alone. */
    private static final Pattern OUTSIDE = Pattern.compile(".*/external-task/[\\w-]+/(complete|failure|extendLock)");

    private final ObjectMapper json;

    private EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LastRefusal.forget();
        boolean endless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (request.getContentLengthLong() > LARGEST_BODY || endless) {
            write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, null);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, answer);
            if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && !response.isCommitted()) {
                reword(answer);
            }
            answer.copyBodyToResponse();
        } finally {
            LastRefusal.forget();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/engine-rest")
                && !OUTSIDE.matcher(request.getRequestURI()).matches();
    }

    private void reword(ContentCachingResponseWrapper answer) throws IOException {
        LastRefusal refusal = LastRefusal.take();
        boolean ours =
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).contains("\"type\":\"Refused\"");
        String type = String.valueOf(answer.getContentType());
        // What Jackson cannot read is told as plain text, with the names of classes.
        boolean worded = answer.getContentSize() > 0 && (type.contains("json") || type.contains("text/plain"));
        if (!ours && (worded || refusal != null)) {
            answer.resetBuffer();
            write(answer, refusal == null ? status(answer) : refusal.status(), refusal);
        }
    }

    /** What fails before the engine is asked fails because of what was sent. */
    private static int status(ContentCachingResponseWrapper answer) {
        boolean unread =
                answer.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !LastRefusal.wasReached();
        return unread ? HttpServletResponse.SC_BAD_REQUEST : answer.getStatus();
    }

    private void write(HttpServletResponse response, int status, @Nullable LastRefusal refusal) throws IOException {
        String message = refusal == null ? GENERAL.getOrDefault(status, UNEXPECTED) : refusal.message();
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("type", "Refused", "message", message)));
    }

    /** Puts the filter between the login and the engine's servlets. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<EngineAnswers> engineAnswersFilter(ObjectMapper json) {
            var registration = new FilterRegistrationBean<>(new EngineAnswers(json));
            registration.setUrlPatterns(List.of("/camunda/api/*", "/engine-rest/*"));
            registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
            return registration;
        }
    }
}
