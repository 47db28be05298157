package org.onewindow.workflow.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.springframework.dao.ConcurrencyFailureException;

/** Carries our refusals through the engine as its own, which it does not report as failures of the hall. */
final class Politely {

    private Politely() {}

    static <T> T execute(CommandExecutor engine, Command<T> command) {
        try {
            return engine.execute(context -> {
                try {
                    return command.execute(context);
                } catch (BadInput | AlreadyDone | RoadClosed e) {
                    throw new BadUserRequestException("refused", e);
                }
            });
        } catch (BadUserRequestException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }

    /** Also when two who move the same case waited for each other and the database let one of them go on. */
    static boolean isLostRace(@Nullable Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure != null && isLostRace(failure.getCause());
    }
}
