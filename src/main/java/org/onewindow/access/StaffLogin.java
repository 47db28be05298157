package org.onewindow.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.onewindow.support.FieldCipher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks an account and its password against the engine, with the same work for an account that does not exist. */
@Component
class StaffLogin implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 200;

    private final IdentityService identities;
    private final StaffDirectory directory;
    private final LoginThrottle throttle;
    private final NobodysPassword nobodysPassword;
    private final FieldCipher cipher;

    /** Passwords of Basic callers that were just right, so that a service need not pay a slow hash for each call. */
    private final Cache<String, String> justChecked = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    StaffLogin(
            IdentityService identities,
            StaffDirectory directory,
            LoginThrottle throttle,
            NobodysPassword nobodysPassword,
            FieldCipher cipher) {
        this.identities = identities;
        this.directory = directory;
        this.throttle = throttle;
        this.nobodysPassword = nobodysPassword;
        this.cipher = cipher;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        Optional<User> user = directory.user(account);
        if (user.isPresent() && wasJustChecked(user.get(), password)) {
            return loggedIn(user.get());
        }
        LoginThrottle.Caller caller = caller(attempt);
        Duration wait = throttle.waitFor(account, caller);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        if (!isRight(user, password)) {
            throttle.failed(account, caller);
            throw new BadCredentialsException("account or password is wrong");
        }
        justChecked.put(account, seal(user.orElseThrow(), password));
        return loggedIn(user.orElseThrow());
    }

    private boolean isRight(Optional<User> user, String password) {
        if (password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            return false;
        }
        if (user.isEmpty()) {
            nobodysPassword.check(password);
            return false;
        }
        return identities.checkPassword(user.get().getId(), password);
    }

    private Authentication loggedIn(User user) {
        Staff staff = directory.staff(user);
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.authorities());
    }

    private boolean wasJustChecked(User user, String password) {
        String sealed = justChecked.getIfPresent(user.getId());
        return sealed != null && password.length() <= LONGEST_PASSWORD && sealed.equals(seal(user, password));
    }

    /** Bound to the stored hash: a changed password ends it at once. */
    private String seal(User user, String password) {
        return cipher.blindIndex("password just checked", user.getPassword() + '\0' + password);
    }

    private static LoginThrottle.Caller caller(Authentication attempt) {
        return attempt.getDetails() instanceof AttemptDetails details
                ? details.caller()
                : new LoginThrottle.Caller("unknown", false);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
