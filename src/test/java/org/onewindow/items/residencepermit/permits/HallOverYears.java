package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.onewindow.OneWindow;
import org.onewindow.bench.HallOverHttp;
import org.onewindow.bench.HallProcess;
import org.onewindow.bench.Script;
import org.onewindow.bench.StaffSession;
import org.onewindow.support.HallClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hall as it runs in an office, in a process of its own with a PostgreSQL of its own, reached over HTTP; its clock is
 * moved at the administrator's page, and what happens then its own job executor does.
 */
final class HallOverYears implements AutoCloseable {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int LONGEST_STEP = 366;
    private static final Pattern ENTRY =
            Pattern.compile("<tr class=\"govuk-table__row\">\\s*<td[^>]*>([^<]*)</td>\\s*<td[^>]*>([^<]*)</td>");

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final JdbcClient jdbc;
    private HallOverHttp hall;
    private HallProcess process;
    private long daysAhead;

    HallOverYears() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "years")
                .toAbsolutePath();
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        process = open();
        hall = new HallOverHttp(process);
    }

    /** The hall is closed in the evening and opened again; the database stays. */
    void restart() {
        hall.close();
        process = open();
        hall = new HallOverHttp(process);
    }

    LocalDate today() {
        return LocalDate.now(HallClock.ZONE).plusDays(daysAhead);
    }

    /** The clock reaches that day, and everything that was due by then is done. */
    void goTo(LocalDate day) {
        StaffSession admin = StaffSession.login(process, "admin", "/admin/clock");
        while (today().isBefore(day)) {
            long step = Math.min(LONGEST_STEP, ChronoUnit.DAYS.between(today(), day));
            int status = admin.form("/admin/clock", Map.of("from", today().toString(), "days", String.valueOf(step)))
                    .statusCode();
            assertThat(status).isEqualTo(302);
            daysAhead += step;
        }
        awaitNothingDue();
    }

    /** A case from application to hand-out; the demonstration's own card centre makes the card if one is due. */
    String granted(String idNumber, String kind, String letter) {
        StaffSession clerk = hall.as("clerk1");
        JsonNode materials = clerk.post(
                "/api/v1/items/residence-permit/materials",
                Map.of("situation", PermitApplication.situation(kind)),
                "materials");
        List<String> required = StreamSupport.stream(materials.spliterator(), false)
                .filter(material -> material.get("required").asBoolean())
                .map(material -> material.get("code").asText())
                .toList();
        String number = clerk.post(
                        "/api/v1/cases", PermitApplication.of(idNumber, kind, Map.of(), required), kind + " " + today())
                .get("caseNumber")
                .asText();
        hall.handle(number, new Script.Step("verifyResidence", "police", PermitApplication.FOUND_TRUE));
        hall.handle(number, new Script.Step("signOff", "policehead", Map.of("verdict", "GRANT")));
        handedOut(number, idNumber, letter);
        awaitNothingDue();
        return number;
    }

    private void handedOut(String number, String idNumber, String letter) {
        await(letter).atMost(SOON).until(() -> letters(number).contains(letter));
        await("hand-out")
                .atMost(SOON)
                .until(() -> hall.as("clerk1")
                                .form(
                                        "/hand-out/" + number,
                                        Map.of(
                                                "relation", "APPLICANT",
                                                "method", "COUNTER",
                                                "collectorName", PermitApplication.NAME,
                                                "collector.idType", "RESIDENT_ID",
                                                "collectorIdNumber", idNumber))
                                .statusCode()
                        == 302);
    }

    void endedByThePolice(String permit, EndReason reason) {
        int status = StaffSession.login(process, "police", "/desk/permits/" + permit)
                .form("/desk/permits/" + permit + "/end", Map.of("reason", reason.name(), "words", "户口本已核对"))
                .statusCode();
        assertThat(status).isEqualTo(302);
        awaitNothingDue();
    }

    List<String> letters(String caseNumber) {
        JsonNode documents = hall.as("clerk1").json("/api/v1/cases/" + caseNumber + "/documents");
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> document.get("code").asText())
                .toList();
    }

    String page(String path) {
        return hall.as("police").get(path).body();
    }

    /** The whole life as the permit's page tells it: day and entry. */
    List<String> life(String permit) {
        return ENTRY.matcher(page("/desk/permits/" + permit))
                .results()
                .map(entry -> entry.group(1) + " " + entry.group(2))
                .toList();
    }

    /** Messages about the life of permits, in the order in which they were told. */
    List<String> messages() {
        return jdbc.sql("select code from notification where key like 'permit-%' order by told_at")
                .query(String.class)
                .list();
    }

    /** Versions of the electronic licence, oldest first. */
    List<String> licences(String permit) {
        return jdbc.sql("select identifier from licence_version where record = ? order by version")
                .param(permit)
                .query(String.class)
                .list();
    }

    String permitNumber() {
        return jdbc.sql("select number from permit").query(String.class).single();
    }

    Set<String> processesOf(String permit) {
        return jdbc.sql("select id_ from act_ru_execution where business_key_ = ?")
                .param(permit)
                .query(String.class)
                .set();
    }

    int failedJobs() {
        return jdbc.sql("select count(*) from act_ru_job where exception_msg_ is not null or retries_ = 0")
                .query(Integer.class)
                .single();
    }

    private void awaitNothingDue() {
        await("what is due")
                .atMost(SOON)
                .until(() -> jdbc.sql("""
                        select count(*) from act_ru_job
                        where type_ in ('timer', 'message') and retries_ > 0 and (duedate_ is null or duedate_ <= ?)""")
                                .param(Timestamp.from(Instant.now().plus(daysAhead, ChronoUnit.DAYS)))
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private HallProcess open() {
        return HallProcess.start(
                OneWindow.class,
                false,
                "/login",
                folder.resolve("hall.log"),
                Map.of(
                        "SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres",
                        "ONEWINDOW_DATA_DIR", folder.resolve("data").toString(),
                        "ONEWINDOW_DEMO_CASES", "false",
                        "ONEWINDOW_REGISTERS_SIMULATED_DELAY", "0s"));
    }

    @Override
    public void close() throws IOException {
        hall.close();
        postgres.close();
    }
}
