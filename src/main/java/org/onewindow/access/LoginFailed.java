package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, which says what happened but never whether the account exists. */
final class LoginFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String why = reason instanceof TooManyAttempts tooMany ? "error&wait=" + tooMany.seconds() : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
