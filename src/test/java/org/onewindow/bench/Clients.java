package org.onewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A few clients that share a pile of work and keep their sessions between two piles. */
final class Clients implements AutoCloseable {

    private final ExecutorService threads;

    Clients(int count) {
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Does the work for 0 … count-1 and answers in that order. */
    <T> List<T> each(int count, IntFunction<T> work) {
        List<Future<T>> answers = IntStream.range(0, count)
                .mapToObj(n -> threads.submit(() -> work.apply(n)))
                .toList();
        List<T> done = new ArrayList<>();
        for (Future<T> answer : answers) {
            try {
                done.add(answer.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return done;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
