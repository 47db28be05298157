package org.onewindow.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not looked at: too many wrong ones came before it. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many wrong attempts");
        this.wait = wait;
    }

    /** Whole seconds until the next attempt is looked at, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
