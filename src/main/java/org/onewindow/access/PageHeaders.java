package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What every answer tells the browser: nothing foreign runs here, and only Tasklist may frame, and only the desk. */
final class PageHeaders {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors ";
    private static final RequestMatcher FRAMED = PageHeaders::isFramed;

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(self), microphone=(), geolocation=(), payment=(), usb=()"))
                .addHeaderWriter(when(FRAMED, "Content-Security-Policy", POLICY + "'self'"))
                .addHeaderWriter(when(FRAMED, "X-Frame-Options", "SAMEORIGIN"))
                .addHeaderWriter(when(new NegatedRequestMatcher(FRAMED), "Content-Security-Policy", POLICY + "'none'"))
                .addHeaderWriter(when(new NegatedRequestMatcher(FRAMED), "X-Frame-Options", "DENY"));
    }

    private static DelegatingRequestMatcherHeaderWriter when(RequestMatcher matcher, String name, String value) {
        return new DelegatingRequestMatcherHeaderWriter(matcher, new StaticHeadersWriter(name, value));
    }

    private static boolean isFramed(HttpServletRequest request) {
        return RequestPaths.isBelow(RequestPaths.path(request), "/desk");
    }
}
