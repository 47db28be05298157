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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.OneWindow;
import org.slf4j.LoggerFactory;

/**
 * Cases per second from creation to archive, pages, and the cold start, each beside the bare engine in the same run.
 * Arguments: rounds (5), cases per round (60), clients (4), starts (3), item (all; else the key of one).
 */
final class CaseLifeBenchmark {

    private static final List<String> PAGES =
            List.of("/login", "/", "/guide/elderly-subsidy", "/counter", "/counter/items", "/cases", "/hand-out");
    private static final int REQUESTS_PER_PAGE = 100;

    /** Rounds that are not counted; the hall's own JVM has far more code to compile than the bare engine. */
    private static final int WARM_UP = 3;

    private final PrintStream out = new PrintStream(System.out, true);
    private final Path folder;
    private final Clients clients;
    private final int rounds;
    private final int cases;
    private int next;

    private CaseLifeBenchmark(Path folder, int rounds, int cases, int clients) {
        this.folder = folder;
        this.rounds = rounds;
        this.cases = cases;
        this.clients = new Clients(clients);
        out.printf("%d rounds of %d cases, %d clients%n", rounds, cases, clients);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        CaseLifeBenchmark benchmark = new CaseLifeBenchmark(
                folder.toAbsolutePath(), number(arguments, 0, 5), number(arguments, 1, 60), number(arguments, 2, 4));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            benchmark.coldStart(postgres, number(arguments, 3, 3));
            benchmark.caseLife(postgres, scripts(arguments));
        } finally {
            benchmark.clients.close();
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static List<Script> scripts(String[] arguments) {
        return Stream.of(Script.elderlySubsidy(), Script.livingAllowance())
                .filter(script -> arguments.length < 5 || script.item().equals(arguments[4]))
                .toList();
    }

    private void coldStart(EmbeddedPostgres postgres, int starts) throws SQLException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        String bare = database(postgres, "bare_start");
        String hall = database(postgres, "hall_start");
        for (int round = 0; round < starts; round++) {
            Map<String, String> builtIn = Map.of(
                    "ONEWINDOW_DATA_DIR", folder.resolve("first" + round).toString(), "ONEWINDOW_DEMO_CASES", "false");
            add(
                    seconds,
                    "empty Boot + Camunda",
                    start(BareApplication.class, "/camunda/app/admin/default/setup/", outside(bare)));
            add(seconds, "hall, outside database", start(OneWindow.class, "/login", outside(hall)));
            add(seconds, "hall, empty folder", start(OneWindow.class, "/login", builtIn));
            add(seconds, "hall, kept folder", start(OneWindow.class, "/login", builtIn));
        }
        if (seconds.isEmpty()) {
            return;
        }
        out.println("cold start to first page");
        double yardstick = Medians.median(seconds.values().iterator().next());
        seconds.forEach((what, values) -> out.printf(
                "  %-28s %6.1f s  %5.2f%n", what, Medians.median(values), Medians.median(values) / yardstick));
    }

    private double start(Class<?> main, String page, Map<String, String> settings) {
        Path log = folder.resolve(main.getSimpleName() + ".log");
        long begin = System.nanoTime();
        try (HallProcess started = HallProcess.start(main, main != OneWindow.class, page, log, settings)) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static void add(Map<String, List<Double>> seconds, String what, double measured) {
        seconds.computeIfAbsent(what, name -> new ArrayList<>()).add(measured);
    }

    private void caseLife(EmbeddedPostgres postgres, List<Script> scripts) throws SQLException {
        HallProcess hall = HallProcess.start(
                OneWindow.class, false, "/login", folder.resolve("hall.log"), outside(database(postgres, "hall")));
        try (CaseLife bare = new BareEngine("bare engine, default", database(postgres, "bare_full"), "full");
                CaseLife lean =
                        new BareEngine("bare engine, history audit", database(postgres, "bare_audit"), "audit");
                HallOverHttp whole = new HallOverHttp(hall)) {
            scripts.forEach(script -> compare(script, List.of(bare, whole, lean)));
            pages(whole);
        }
    }

    private void compare(Script script, List<CaseLife> sides) {
        Map<String, List<Double>> perSecond = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP; round++) {
            sides.forEach(side -> play(script, side));
        }
        for (int round = 0; round < rounds; round++) {
            for (CaseLife side : sides) {
                double seconds = play(script, side);
                perSecond
                        .computeIfAbsent(side.name(), name -> new ArrayList<>())
                        .add(cases / seconds);
            }
        }
        double yardstick = Medians.median(perSecond.values().iterator().next());
        out.println(script.item() + ": cases per second, creation to archive (medians, warm-up not counted)");
        perSecond.forEach((name, values) -> out.printf(
                "  %-28s %6.1f    %5.2f%n", name, Medians.median(values), Medians.median(values) / yardstick));
    }

    /** One pile of cases, step by step as a hall works: everybody finds a list of tasks. */
    private double play(Script script, CaseLife side) {
        int first = next;
        next += cases;
        long begin = System.nanoTime();
        List<String> numbers = clients.each(cases, n -> side.receive(script, first + n));
        for (Script.Step step : script.steps()) {
            clients.each(cases, n -> {
                side.handle(numbers.get(n), step);
                return n;
            });
        }
        clients.each(cases, n -> {
            side.handOut(numbers.get(n), script, first + n);
            return n;
        });
        clients.each(
                cases,
                n -> Waiting.until(
                        "the archive", () -> side.isArchived(numbers.get(n)) ? Optional.of(n) : Optional.empty()));
        return (System.nanoTime() - begin) / 1e9;
    }

    private void pages(HallOverHttp hall) {
        out.printf("pages, %d requests each%n", REQUESTS_PER_PAGE);
        for (String page : PAGES) {
            List<Double> millis = clients.each(REQUESTS_PER_PAGE, n -> {
                long begin = System.nanoTime();
                int status = hall.as("clerk1").get(page).statusCode();
                return status == 200 ? (System.nanoTime() - begin) / 1e6 : Double.NaN;
            });
            out.printf(
                    "  %-28s p50 %6.1f ms  p95 %6.1f ms%n",
                    page, Medians.median(millis), Medians.percentile(millis, 95));
        }
    }

    private Map<String, String> outside(String url) {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres",
                "ONEWINDOW_DATA_DIR", folder.resolve("data").toString(),
                "ONEWINDOW_DEMO_CASES", "false",
                "ONEWINDOW_REGISTERS_SIMULATED_DELAY", "0s");
    }

    private static String database(EmbeddedPostgres postgres, String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }
}
