package org.onewindow.workflow.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rewords what the engine's REST layer answers when something goes wrong: in Chinese, without class names, expressions
 * or ids of the engine.
 */
final class EngineAnswers extends OncePerRequestFilter {

    /** More than any form of the hall needs; the multipart limits of Spring do not reach this layer. */
    static final long LARGEST_BODY = 256 * 1024;

    private static final String FORMAT = "这个地址不接受这种请求方法或内容格式。";
    private static final Map<Integer, String> GENERAL = Map.of(
            400, "请求的内容不正确，没有保存。",
            401, "请先登录。",
            403, "您的岗位不能做这一步。",
            404, "找不到这项内容，可能已由别人办理，请刷新列表。",
            405, FORMAT,
            406, FORMAT,
            409, "这项任务已由别人办理，请刷新列表。",
            413, "提交的内容太大。",
            415, FORMAT);
    static final String UNREAD = "请求读不懂，没有办理：请检查 JSON 的写法、各项的名称和类型，用 UTF-8 编码；上传时请选择文件。";
    private static final Map<Integer, String> SERVICE = Map.of(
            400, UNREAD,
            403, "这个账号不能这样做。",
            404, "没有这项内容，请核对地址和其中的标识。",
            405, FORMAT,
            406, FORMAT,
            409, "这项内容刚刚有了变化，请重新查询后再试。",
            415, FORMAT);
    private static final String UNEXPECTED = "系统没有办成这一步，内容没有保存，请稍后再试。";

    private final ObjectMapper json;

    private EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LastRefusal.forget();
        if (!isDeployment(request) && isTooLarge(request)) {
            write(
                    json,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    GENERAL.getOrDefault(413, UNEXPECTED));
            return;
        }
        boolean service = isService(request);
        try {
            chain.doFilter(request, new RewordedAnswer(response, answer -> reword(answer, service)));
        } finally {
            LastRefusal.forget();
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        boolean endless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        return endless || request.getContentLengthLong() > LARGEST_BODY;
    }

    /** Programs call here, not pages. */
    private static boolean isService(HttpServletRequest request) {
        return request.getServletPath().startsWith("/engine-rest");
    }

    /** A package of models is capped where all bodies are, at the size of a package. */
    private static boolean isDeployment(HttpServletRequest request) {
        return isService(request) && request.getRequestURI().endsWith("/deployment/create");
    }

    private void reword(HttpServletResponse answer, boolean service) throws IOException {
        LastRefusal refusal = LastRefusal.take();
        int status = refusal == null ? status(answer) : refusal.status();
        String general = service ? SERVICE.getOrDefault(status, UNEXPECTED) : GENERAL.getOrDefault(status, UNEXPECTED);
        write(json, answer, status, refusal == null ? general : refusal.message());
    }

    /** What fails before the engine is asked fails because of what was sent. */
    private static int status(HttpServletResponse answer) {
        boolean unread =
                answer.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !LastRefusal.wasReached();
        return unread ? HttpServletResponse.SC_BAD_REQUEST : answer.getStatus();
    }

    static void write(ObjectMapper json, HttpServletResponse response, int status, String message) throws IOException {
        byte[] body = json.writeValueAsBytes(Map.of("type", "Refused", "message", message));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Puts the filters between the login and the engine's servlets. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<EngineAnswers> engineAnswersFilter(ObjectMapper json) {
            var registration = new FilterRegistrationBean<>(new EngineAnswers(json));
            registration.setUrlPatterns(List.of("/camunda/api/*", "/engine-rest/*"));
            registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
            return registration;
        }

        @Bean
        FilterRegistrationBean<OutsideRequests> outsideRequestsFilter(ObjectMapper json) {
            var registration = new FilterRegistrationBean<>(new OutsideRequests(json));
            registration.setUrlPatterns(List.of("/engine-rest/*"));
            registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 6);
            return registration;
        }
    }
}
