package org.onewindow.running;

import org.jspecify.annotations.Nullable;

/** A reason for which the hall must not open, said in one line that the person starting it can act on. */
class CannotStart extends RuntimeException {

    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
