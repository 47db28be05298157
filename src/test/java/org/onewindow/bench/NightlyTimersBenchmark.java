package org.onewindow.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.onewindow.OneWindow;
import org.slf4j.LoggerFactory;

/**
 * Living permits whose timers are due on the same day, and what the counter feels of them: alternately idle and busy, in
 * one run. Arguments: permits (20000), clients at the counter (2), seconds of an idle round (40).
 */
final class NightlyTimersBenchmark {

    private static final List<String> PAGES = List.of("/counter", "/counter/items", "/cases", "/hand-out");
    private static final int WARM_UP_SECONDS = 30;
    private static final long THINKING_NANOS = 100_000_000L;

    private final PrintStream out = new PrintStream(System.out, true);
    private final HallOverHttp hall;
    private final LivingPermits permits;
    private final Clients clients;
    private final int atTheCounter;
    private final int seconds;
    private final List<Double> idle = new ArrayList<>();
    private int next;

    private NightlyTimersBenchmark(HallOverHttp hall, LivingPermits permits, int atTheCounter, int seconds) {
        this.hall = hall;
        this.permits = permits;
        this.clients = new Clients(atTheCounter);
        this.atTheCounter = atTheCounter;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench")
                .toAbsolutePath();
        int count = number(arguments, 0, 20_000);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                Connection ignored = postgres.getPostgresDatabase().getConnection()) {
            ignored.createStatement().execute("create database permits");
            String url = postgres.getJdbcUrl("postgres", "permits");
            Map<String, String> settings = settings(url, folder);
            LivingPermits permits = LivingPermits.seed(url, settings, count);
            HallProcess process =
                    HallProcess.start(OneWindow.class, false, "/login", folder.resolve("hall.log"), settings);
            try (permits;
                    HallOverHttp hall = new HallOverHttp(process)) {
                new NightlyTimersBenchmark(hall, permits, number(arguments, 1, 2), number(arguments, 2, 40))
                        .measure(count);
            }
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void measure(int count) throws SQLException {
        try (clients) {
            atCounter(WARM_UP_SECONDS);
            idle.addAll(atCounter(seconds));
            row(
                    "case to its first task, idle",
                    List.of(timed(this::caseGoesOn), timed(this::caseGoesOn), timed(this::caseGoesOn)));
            out.printf("%d permits, %d clients at the counter%n", count, atTheCounter);
            busy("reminders", "windowOpens", count);
            idle.addAll(atCounter(seconds));
            busy("suspensions with letters", "yearIsFull", count);
            idle.addAll(atCounter(seconds));
            row("idle, all rounds", idle);
        }
    }

    private void busy(String what, String timer, int count) throws SQLException {
        long begin = System.nanoTime();
        Duration processor = hall.processorTime();
        permits.due(timer);
        List<Double> counter = new ArrayList<>();
        List<Double> ownSteps = new ArrayList<>();
        while (permits.waiting(timer) > 0) {
            counter.addAll(atCounter(2));
            ownSteps.add(timed(this::caseGoesOn));
        }
        double minutes = (System.nanoTime() - begin) / 60e9;
        out.printf(
                "%-26s %6.1f minutes, %6.0f a second, %5.1f ms of processor each (counter included), %d failed%n",
                what,
                minutes,
                count / minutes / 60,
                hall.processorTime().minus(processor).toMillis() / (double) count,
                permits.failed());
        row("  counter meanwhile", counter);
        row("  counter idle before", idle);
        row("  case to its first task", ownSteps);
    }

    private void row(String what, List<Double> millis) {
        out.printf(
                "%-26s p50 %7.1f ms  p95 %7.1f ms  of %d requests%n",
                what, Medians.median(millis), Medians.percentile(millis, 95), millis.size());
    }

    /** Clerks who take in applications and turn pages, with a breath between two requests. */
    private List<Double> atCounter(int forSeconds) {
        long end = System.nanoTime() + forSeconds * 1_000_000_000L;
        int first = next;
        next += 1_000;
        return clients
                .each(atTheCounter, client -> {
                    List<Double> millis = new ArrayList<>();
                    for (int n = 0; System.nanoTime() < end; n++) {
                        int turn = n;
                        millis.add(timed(() -> request(first + client * 500 + turn, turn)));
                        LockSupport.parkNanos(THINKING_NANOS);
                    }
                    return millis;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private void request(int application, int turn) {
        int choice = turn % (PAGES.size() + 1);
        if (choice == PAGES.size()) {
            hall.receive(Script.elderlySubsidy(), application);
        } else if (hall.as("clerk1").get(PAGES.get(choice)).statusCode() != 200) {
            throw new IllegalStateException(PAGES.get(choice) + " does not answer");
        }
    }

    /** An application is received, and what the case then does by itself is done. */
    private void caseGoesOn() {
        Script script = Script.elderlySubsidy();
        String number = hall.receive(script, next++);
        Waiting.until(
                "the first task",
                () -> hall.isOffered(number, script.steps().get(0)) ? Optional.of(number) : Optional.empty());
    }

    private static double timed(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Map<String, String> settings(String url, Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put("SPRING_DATASOURCE_URL", url);
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        settings.put("ONEWINDOW_DATA_DIR", folder.resolve("data").toString());
        settings.put("ONEWINDOW_DEMO_CASES", "false");
        settings.put("ONEWINDOW_REGISTERS_SIMULATED_DELAY", "0s");
        return settings;
    }
}
