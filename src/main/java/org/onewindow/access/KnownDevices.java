package org.onewindow.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.onewindow.support.FieldCipher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Browsers from which an account logged in before, told by a signed cookie that opens nothing by itself. */
@Component
class KnownDevices {

    private static final String COOKIE = "hall-device";
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int ACCOUNTS_PER_DEVICE = 4;

    private final FieldCipher cipher;

    KnownDevices(FieldCipher cipher) {
        this.cipher = cipher;
    }

    boolean knows(HttpServletRequest request, String account) {
        byte[] expected = mark(account).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(marks(request))
                .anyMatch(mark -> MessageDigest.isEqual(mark.getBytes(StandardCharsets.US_ASCII), expected));
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String account) {
        String mark = mark(account);
        String[] others = Arrays.stream(marks(request))
                .filter(other -> !other.equals(mark))
                .limit(ACCOUNTS_PER_DEVICE - 1L)
                .toArray(String[]::new);
        String value = others.length == 0 ? mark : mark + '.' + String.join(".", others);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/login")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String mark(String account) {
        return cipher.blindIndex("known device", account);
    }

    private static String[] marks(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(value -> value.split("\\.", ACCOUNTS_PER_DEVICE + 1))
                .orElse(new String[0]);
    }
}
