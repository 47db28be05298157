package org.onewindow.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the keyboard of the request being answered. */
@Component
public class CurrentStaff {

    /** The one who is logged in; to be called only behind a login. */
    public Staff get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    /** Empty for residents and for the hall's own clockwork. */
    public Optional<Staff> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Staff staff
                ? Optional.of(staff)
                : Optional.empty();
    }
}
