package org.onewindow.workflow.guard;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Characters that the database holds in no text, such as a zero byte; only what was sent can have brought them. */
final class UnusableText {

    /** SQL states: not in the repertoire of UTF-8, or not to be carried over into it. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    static final String REFUSED = "请求中有不能使用的字符，请去掉后再试。";

    private UnusableText() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))
                        || isCauseOf(failure.getCause()));
    }
}
