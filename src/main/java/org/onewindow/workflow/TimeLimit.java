package org.onewindow.workflow;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Gives a computation a limited time.
 *
 * <p>FEEL cannot be interrupted: one that does not end keeps its thread. There are few of these threads, so that bad
 * decisions can hold no more than them, never the threads that serve people.
 */
final class TimeLimit {

    private static final int THREADS = 8;
    private static final int WAITING = 256;
    private static final ExecutorService POOL = pool();

    private TimeLimit() {}

    private static ExecutorService pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), TimeLimit::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "decision");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /**
     * Runs a computation on a thread of its own; it sees no transaction and no login.
     *
     * @throws TooSlow if it takes longer than the limit
     */
    static <T> T run(Duration limit, Supplier<T> computation) {
        Future<T> running;
        try {
            running = POOL.submit(computation::get);
        } catch (RejectedExecutionException e) {
            throw new TooSlow();
        }
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new TooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooSlow();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** The computation did not end in time. */
    static final class TooSlow extends RuntimeException {

        TooSlow() {
            super("规则计算超时，请联系管理员检查决策表。");
        }
    }
}
