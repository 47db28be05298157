package org.onewindow.running;

import org.jspecify.annotations.Nullable;
import org.onewindow.registers.UnusableRegister;
import org.onewindow.support.UnusableKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the hall cannot start in one line, without a stack; every other failure goes its usual way. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReport implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("org.onewindow.start");

    /** Spring hands the failed context to every reporter; this one needs nothing from it. */
    OneLineReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart || cause instanceof UnusableKey || cause instanceof UnusableRegister) {
                LOG.error("{}", cause.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException port) {
                LOG.error("{}", StartChecks.portInUse(port.getPort()).getMessage());
                return true;
            }
        }
        return false;
    }
}
