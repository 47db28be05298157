package org.onewindow.items.livingallowance.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class VisitDrawsTest {

    private static final BigDecimal RATE = new BigDecimal("0.3");
    private static final AtomicInteger COUNTIES = new AtomicInteger(990100);
    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    VisitDraws draws;

    @Autowired
    Batches batches;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    private String county = "";

    @BeforeEach
    void anotherCounty() {
        county = String.valueOf(COUNTIES.incrementAndGet());
    }

    @Test
    void publishesAFullBatchSoThatAnybodyComesToTheSameResult() throws Exception {
        List<String> cases = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String number = aCase();
            cases.add(number);
            if (draws.draw(number, county, RATE, "示例规定")) {
                drawn.add(number);
            }
        }
        String page = text(get("/notices/draws/" + latest().id()));
        String list = text(get("/notices/draws/" + latest().id() + "/list.txt"));
        assertThat(list.lines().skip(3))
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> (i + 1) + " " + cases.get(i))
                        .toList());
        String seed = row(page, "种子");
        assertThat(sha256(seed)).isEqualTo(row(page, "种子指纹"));
        assertThat(list.lines().skip(2).findFirst()).contains(row(page, "种子指纹"));
        assertThat(sha256(list)).isEqualTo(row(page, "名单指纹"));
        List<String> recomputed = IntStream.rangeClosed(1, 10)
                .boxed()
                .sorted(Comparator.comparing(place -> new BigInteger(sha256(seed + "-" + place), 16)))
                .limit(3)
                .sorted()
                .map(place -> cases.get(place - 1))
                .toList();
        assertThat(drawn).isEqualTo(recomputed).hasSize(3);
    }

    @Test
    void keepsSeedAndListToItselfUntilTheBatchIsClosed() {
        String number = aCase();
        draws.draw(number, county, RATE, "示例规定");
        Batch batch = latest();
        assertThat(text(get("/notices/draws/" + batch.id())))
                .contains("本批还在进行", batch.commitment())
                .doesNotContain(batch.seed(), number);
        assertThat(get("/notices/draws/" + batch.id() + "/list.txt")).hasStatus(404);
    }

    @Test
    void committedToTheSeedOfEveryBatchBeforeTheOneBeforeItBegan() {
        IntStream.range(0, 11).forEach(i -> draws.draw(aCase(), county, RATE, "示例规定"));
        Batch second = latest();
        Batch first = batches.find(second.id() - 1).orElseThrow();
        assertThat(second.committedAt()).isBefore(firstTaken(second));
        assertThat(second.committedAt()).isBeforeOrEqualTo(firstTaken(first));
        assertThat(second.previousHash()).isEqualTo(first.listHash());
        assertThat(second.seenBefore()).isEqualTo(10);
        assertThat(second.drawnBefore()).isEqualTo(3);
        assertThat(batches.inAdvance())
                .filteredOn(next -> next.county().equals(county))
                .hasSize(1);
    }

    @Test
    void drawsACaseOnlyOnceHoweverOftenItComesBack() {
        String number = aCase();
        boolean first = draws.draw(number, county, RATE, "示例规定");
        for (int i = 0; i < 5; i++) {
            assertThat(draws.draw(number, county, RATE, "示例规定")).isEqualTo(first);
        }
        assertThat(latest().places()).hasSize(1);
    }

    @Test
    void keepsTheSeedSealedInTheDatabase() {
        draws.draw(aCase(), county, RATE, "示例规定");
        byte[] kept = jdbc.sql("select seed from visit_draw where id = ?")
                .param(latest().id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(latest().seed());
    }

    private Batch latest() {
        return batches.latest(county, RATE.setScale(6)).orElseThrow();
    }

    private Instant firstTaken(Batch batch) {
        return jdbc.sql("select min(at) from visit_draw_place where draw_id = ?")
                .param(batch.id())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private String aCase() {
        long applicant = people.register(new PersonDetails(
                        "抽签人", IdType.RESIDENT_ID, Ids.bornOn("1970-01-01"), "13800000000", "示例路1号", null, null))
                .value();
        String number = county + "-261122-" + "%07d".formatted(CASES.incrementAndGet());
        jdbc.sql("""
                        insert into case_file (number, item_key, item_name, process_definition_id, status, channel,
                            area_code, applicant_id, query_code, received_at, received_on, received_by)
                        values (?, 'drawn', '示例', (select min(id_) from act_re_procdef where key_ = 'minimum-living-allowance'),
                            'IN_REVIEW', 'WINDOW', '620102001', ?, ?, now(), now(), 'clerk1')""").params(number, applicant, new byte[0]).update();
        return number;
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String row(String page, String label) {
        Matcher value = Pattern.compile("<dt[^>]*>" + label + "</dt><dd[^>]*>(?:<span[^>]*>)?([0-9a-f]{64})")
                .matcher(page);
        assertThat(value.find()).as(label).isTrue();
        return value.group(1);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
