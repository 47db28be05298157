package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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

    private static final String FEATURES = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

    private PageHeaders() {}

    /** The same for an answer that none of the doors gives. */
    static Map<String, String> bare() {
        return Map.of(
                "Content-Security-Policy",
                POLICY + "'none'",
                "X-Frame-Options",
                "DENY",
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                ReferrerPolicy.SAME_ORIGIN.getPolicy(),
                "Permissions-Policy",
                FEATURES,
                "Cache-Control",
                "no-store");
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(FEATURES))
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
