package org.onewindow.workflow.guard;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Counts how often a hostile model gets code to run. */
public class Canary implements JavaDelegate, ExecutionListener, TaskListener {

    private static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        SONGS.incrementAndGet();
    }

    static void silence() {
        SONGS.set(0);
    }

    static int songs() {
        return SONGS.get();
    }

    /** What hostile expressions try to reach by reflection. */
    public static String sing() {
        SONGS.incrementAndGet();
        return "sung";
    }

    @Override
    public void execute(DelegateExecution execution) {
        SONGS.incrementAndGet();
    }

    @Override
    public void notify(DelegateExecution execution) {
        SONGS.incrementAndGet();
    }

    @Override
    public void notify(DelegateTask task) {
        SONGS.incrementAndGet();
    }
}
