package org.onewindow.running;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseDesk;
import org.onewindow.casework.Intake;
import org.onewindow.workflow.OpenTask;
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
    private static final Actor CLERK = new Actor("clerk1", "王丽华");

    private final boolean wanted;
    private final HallOrigin origin;
    private final DemoApplications applications;
    private final DemoOfficers officers;
    private final Intake intake;
    private final CaseDesk desk;
    private final Processes processes;
    private final List<DemoStory> open = new ArrayList<>(DemoStory.ALL);
    private final ScheduledExecutorService player = Executors.newSingleThreadScheduledExecutor(DemoCases::thread);

    DemoCases(
            @Value("${onewindow.demo.cases:true}") boolean wanted,
            HallOrigin origin,
            DemoApplications applications,
            DemoOfficers officers,
            Intake intake,
            CaseDesk desk,
            Processes processes) {
        this.wanted = wanted;
        this.origin = origin;
        this.applications = applications;
        this.officers = officers;
        this.intake = intake;
        this.desk = desk;
        this.processes = processes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted && origin.awaitsDemoCases()) {
            player.scheduleWithFixedDelay(this::play, 0, 500, TimeUnit.MILLISECONDS);
        }
    }

    /** One move for each case that has not come to rest; the engine's own jobs run between two rounds. */
    void play() {
        for (Iterator<DemoStory> stories = open.iterator(); stories.hasNext(); ) {
            if (hasComeToRest(stories.next())) {
                stories.remove();
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

    private boolean hasComeToRest(DemoStory story) {
        try {
            return move(story);
        } catch (RuntimeException e) {
            LOG.warn("A demo case stays where it is: {}", e.toString());
            return true;
        }
    }

    private boolean move(DemoStory story) {
        String number = intake.receive(
                        applications.of(story), applications.verdict(story), CLERK, "demo-" + story.applicant(), "demo")
                .caseNumber();
        List<String> steps = processes.currentActivities(number);
        if (steps.isEmpty() || story.restsAt() != null && steps.contains(story.restsAt())) {
            return true;
        }
        if (story.course() == DemoStory.Course.WITHDRAWN) {
            desk.withdraw(number, "家人商量后决定暂不申请。", CLERK);
            return true;
        }
        for (OpenTask task : processes.openTasks(number)) {
            officers.handle(task, story, applications.applicant(story));
        }
        return false;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "demo-cases");
        thread.setDaemon(true);
        return thread;
    }
}
