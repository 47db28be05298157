package org.onewindow.workflow.guard;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;

/**
 * Why the engine's last command on this thread was refused, for the answer that the engine's REST layer would word
 * itself, in English and with class names.
 *
 * @param status HTTP status that fits
 * @param message the reason in Chinese
 */
record LastRefusal(int status, String message) {

    private static final ThreadLocal<LastRefusal> LAST = new ThreadLocal<>();

    private static final ThreadLocal<Boolean> REACHED = new ThreadLocal<>();

    static void forget() {
        LAST.remove();
        REACHED.remove();
    }

    /** A request got as far as the engine; before that, only its own shape can be at fault. */
    static void reached() {
        LAST.remove();
        REACHED.set(true);
    }

    static boolean wasReached() {
        return Boolean.TRUE.equals(REACHED.get());
    }

    static <E extends RuntimeException> E remember(int status, E refusal) {
        LAST.set(new LastRefusal(status, words(refusal)));
        return refusal;
    }

    static @Nullable LastRefusal take() {
        LastRefusal last = LAST.get();
        LAST.remove();
        return last;
    }

    private static String words(RuntimeException refusal) {
        if (refusal instanceof BadInput bad) {
            return bad.errors().stream().map(FieldError::message).collect(Collectors.joining("\n"));
        }
        return String.valueOf(refusal.getMessage());
    }
}
