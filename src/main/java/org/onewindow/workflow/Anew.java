package org.onewindow.workflow;

import java.util.Objects;
import java.util.function.Supplier;
import org.onewindow.support.AlreadyDone;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a piece of work anew when something else moved the case in the same instant: the hall itself may be at work while
 * a person clicks, and neither should have to know.
 */
@Component
public class Anew {

    private static final int TIMES = 5;

    private final TransactionTemplate transaction;

    Anew(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs the work in a transaction of its own, a few times if need be; within another it runs once, as part of that. */
    public <T> T inTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int time = 1; time <= TIMES; time++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException moved) {
                // Looked at anew: what was read may no longer be true.
            }
        }
        throw new AlreadyDone("办件正在自动办理，请稍等几秒再试。");
    }

    /** The same for work without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
