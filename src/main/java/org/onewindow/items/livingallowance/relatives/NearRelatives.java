package org.onewindow.items.livingallowance.relatives;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Submissions;
import org.onewindow.casework.Timeline;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.HallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The separate register of near relatives (审核确认办法 art 11): the county visits every family that stands in it. */
@Service
public class NearRelatives {

    private static final int NEWEST = 200;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Submissions submissions;
    private final Documents documents;
    private final DocumentModels letters;
    private final Timeline timeline;
    private final Clock clock;

    NearRelatives(
            JdbcClient jdbc,
            FieldCipher cipher,
            ObjectMapper json,
            Submissions submissions,
            Documents documents,
            DocumentModels letters,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.submissions = submissions;
        this.documents = documents;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Enters a case if its applicant declared a near relative; a case that stands there already stays as it is. */
    @Transactional
    public void enter(String caseNumber) {
        Declaration.in(submissions.of(caseNumber).form()).ifPresent(declared -> {
            if (add(caseNumber, declared)) {
                timeline.add(caseNumber, Actor.HALL, "近亲属单独登记", "申请时已声明，区县将入户核查。");
                documents.issue(caseNumber, "near-relative", "registerNearRelative", letters);
            }
        });
    }

    /** Whether a case stands in the register. */
    public boolean contains(String caseNumber) {
        return find(caseNumber).isPresent();
    }

    /** The entry of a case as letters show it. */
    public Optional<Map<String, Object>> letterPart(String caseNumber) {
        return find(caseNumber)
                .map(entry -> Map.of(
                        "person", entry.declared().person(),
                        "post", entry.declared().post(),
                        "registeredOn", LocalDate.ofInstant(entry.at(), HallClock.ZONE)));
    }

    private Optional<Entry> find(String caseNumber) {
        return jdbc.sql("select * from near_relative where case_number = ?")
                .param(caseNumber)
                .query((row, n) -> entry(
                        row.getString("case_number"),
                        row.getBytes("content"),
                        row.getTimestamp("registered_at").toInstant()))
                .optional();
    }

    /** The newest entries, newest first. */
    List<Entry> newest() {
        return jdbc.sql("select * from near_relative order by registered_at desc limit ?")
                .param(NEWEST)
                .query((row, n) -> entry(
                        row.getString("case_number"),
                        row.getBytes("content"),
                        row.getTimestamp("registered_at").toInstant()))
                .list();
    }

    private boolean add(String caseNumber, Declaration declared) {
        return jdbc.sql("""
                        insert into near_relative (case_number, content, registered_at) values (?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                caseNumber,
                                cipher.encrypt(write(declared)),
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Entry entry(String caseNumber, byte[] sealed, Instant at) {
        return new Entry(caseNumber, read(cipher.decrypt(sealed)), at);
    }

    private String write(Declaration declared) {
        try {
            return json.writeValueAsString(declared);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a declaration cannot be written", e);
        }
    }

    private Declaration read(String text) {
        try {
            return json.readValue(text, Declaration.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a declaration cannot be read", e);
        }
    }

    /** One line of the register. */
    record Entry(String caseNumber, Declaration declared, Instant at) {}
}
