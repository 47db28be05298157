package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** What a login attempt tells about its sender. */
record AttemptDetails(String address, boolean knownDevice) implements Serializable {

    LoginThrottle.Caller caller() {
        return new LoginThrottle.Caller(address, knownDevice);
    }

    /** Reads them from the request. */
    @Component
    static class Source implements AuthenticationDetailsSource<HttpServletRequest, AttemptDetails> {

        private final KnownDevices devices;

        Source(KnownDevices devices) {
            this.devices = devices;
        }

        @Override
        public AttemptDetails buildDetails(HttpServletRequest request) {
            String account = request.getParameter("username");
            return new AttemptDetails(request.getRemoteAddr(), account != null && devices.knows(request, account));
        }
    }
}
