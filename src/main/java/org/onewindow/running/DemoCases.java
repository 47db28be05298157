package org.onewindow.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Intake;
import org.onewindow.casework.Submission;
import org.onewindow.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the cases of the demonstration in the background, through the services and the engine everybody uses. Every
 * case is received under a fixed key, so that a start that was interrupted goes on where it stood.
 */
@Component
class DemoCases implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int TRIES = 5;
    static final Actor CLERK = new Actor("clerk1", "王丽华");

    private final boolean wanted;
    private final HallOrigin origin;
    private final Intake intake;
    private final Processes processes;
    private final Map<String, Integer> failures = new HashMap<>();
    private final List<DemoCase> open = new ArrayList<>();
    private final ScheduledExecutorService player = Executors.newSingleThreadScheduledExecutor(DemoCases::thread);

    DemoCases(
            @Value("${onewindow.demo.cases:true}") boolean wanted,
            HallOrigin origin,
            List<DemoItem> items,
            Intake intake,
            Processes processes) {
        this.wanted = wanted;
        this.origin = origin;
        this.intake = intake;
        this.processes = processes;
        items.forEach(item -> open.addAll(item.cases()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted && origin.awaitsDemoCases()) {
            player.scheduleWithFixedDelay(this::play, 0, 500, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * One move for each case that has not come to rest; the engine's own jobs run between two rounds. A person's cases are
     * played one after the other.
     */
    void play() {
        Set<Submission.Applicant> busy = new HashSet<>();
        for (Iterator<DemoCase> cases = open.iterator(); cases.hasNext(); ) {
            if (hasComeToRest(cases.next(), busy)) {
                cases.remove();
            }
        }
        if (open.isEmpty()) {
            origin.hasDemoCases();
            player.shutdown();
            LOG.info("演示办件已准备好。 The demo cases are ready.");
        }
    }

    @Override
    public void destroy() {
        player.shutdownNow();
    }

    private boolean hasComeToRest(DemoCase played, Set<Submission.Applicant> busy) {
        try {
            Submission application = played.application();
            return busy.add(Objects.requireNonNull(application.applicant())) && move(played, application);
        } catch (RuntimeException e) {
            // The engine's own jobs and the answers of the register move cases too: whoever loses such a race tries
            // again.
            boolean givenUp = failures.merge(played.key(), 1, Integer::sum) >= TRIES;
            if (givenUp) {
                LOG.warn("A demo case stays where it is: {}", e.toString());
            }
            return givenUp;
        }
    }

    private boolean move(DemoCase played, Submission application) {
        String number = intake.receive(application, played.verdict(), CLERK, played.key(), "demo")
                .caseNumber();
        List<String> steps = processes.currentActivities(number);
        if (steps.isEmpty() || played.restsAt(steps)) {
            return true;
        }
        played.move(number);
        return false;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "demo-cases");
        thread.setDaemon(true);
        return thread;
    }
}
