package org.onewindow.races;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lets two act at once and tells the status that each of them saw. */
public final class SameInstant {

    private SameInstant() {}

    public static List<Integer> of(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = both.submit(() -> after(start, one));
            Future<Integer> second = both.submit(() -> after(start, other));
            return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } finally {
            both.shutdownNow();
        }
    }

    /** The same act a little later, so that the rounds meet at different places. */
    public static Callable<Integer> later(int millis, Callable<Integer> act) {
        return () -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            return act.call();
        };
    }

    /** What a browser would have seen; a failure that nobody caught would have been a 500. */
    public static int status(MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) {
            throw new AssertionError("a 500", answer.getUnresolvedException());
        }
        return answer.getResponse().getStatus();
    }

    private static int after(CyclicBarrier start, Callable<Integer> act) throws Exception {
        start.await();
        return act.call();
    }
}
