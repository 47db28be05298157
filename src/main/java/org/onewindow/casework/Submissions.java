package org.onewindow.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in with a case, sealed as a whole: it holds accounts and addresses. */
@Component
public class Submissions {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Rows rows;
    private final Clock clock;

    Submissions(JdbcClient jdbc, FieldCipher cipher, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The answers of a case.
     *
     * @param situation answers to the situation questions
     * @param form the intake form
     * @param known what registers said before anything was asked
     */
    public record Answers(Map<String, Object> situation, Map<String, Object> form, Known known) {

        public Answers {
            known = orNothing(known);
        }

        /** The answers of somebody no register was asked about. */
        public Answers(Map<String, Object> situation, Map<String, Object> form) {
            this(situation, form, Known.NOTHING);
        }

        /** Answers of before registers were asked have none. */
        private static Known orNothing(@Nullable Known known) {
            return known == null ? Known.NOTHING : known;
        }
    }

    /** The answers as they stand. */
    public Answers of(String caseNumber) {
        byte[] sealed = jdbc.sql(
                        "select content from case_submission where case_number = ? order by round desc limit 1")
                .param(caseNumber)
                .query(byte[].class)
                .single();
        return rows.read(cipher.decrypt(sealed), new TypeReference<>() {});
    }

    /** The same for several cases, by their numbers. */
    Map<String, Answers> of(Collection<String> caseNumbers) {
        Map<String, Answers> answers = new HashMap<>();
        if (!caseNumbers.isEmpty()) {
            jdbc.sql("""
                            select distinct on (case_number) case_number, content from case_submission
                            where case_number in (:numbers) order by case_number, round desc""")
                    .param("numbers", caseNumbers)
                    .query((row, n) -> Map.entry(
                            row.getString(1),
                            rows.<Answers>read(cipher.decrypt(row.getBytes(2)), new TypeReference<>() {})))
                    .list()
                    .forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        }
        return answers;
    }

    /** How often the answers were written down; 1 if nothing was corrected. */
    int rounds(String caseNumber) {
        return jdbc.sql("select max(round) from case_submission where case_number = ?")
                .param(caseNumber)
                .query(Integer.class)
                .single();
    }

    /** The answers as they stood in one of the rounds. */
    Answers of(String caseNumber, int round) {
        byte[] sealed = jdbc.sql("select content from case_submission where case_number = ? and round = ?")
                .params(caseNumber, round)
                .query(byte[].class)
                .single();
        return rows.read(cipher.decrypt(sealed), new TypeReference<>() {});
    }

    void add(String caseNumber, int round, Answers answers, Actor by) {
        jdbc.sql("insert into case_submission (case_number, round, content, at, by_user) values (?, ?, ?, ?, ?)")
                .params(
                        caseNumber,
                        round,
                        cipher.encrypt(rows.write(answers)),
                        Timestamp.from(clock.instant()),
                        by.user())
                .update();
    }
}
