package org.onewindow.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 监督意见: supervisors comment on accepted cases before these are put up for notice or decided; they decide nothing. */
@Service
public class Remarks {

    /** While a case is in one of these, a remark can still be weighed. */
    public static final Set<CaseStatus> OPEN_TO_REMARKS = Set.of(CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW);

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Clock clock;

    Remarks(JdbcClient jdbc, FieldCipher cipher, CaseFiles files, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public void add(String caseNumber, String words, Actor by) {
        CaseFile file = files.get(caseNumber);
        if (!OPEN_TO_REMARKS.contains(file.status())) {
            throw new AlreadyDone("办件现在是“" + file.status().label() + "”，公示或者决定以前才能提监督意见。");
        }
        BadInput.ifAny(
                PlainText.isBlank(words)
                        ? List.of(new FieldError("words", "请填写监督意见。"))
                        : PlainText.check("words", "监督意见", words, LONGEST));
        jdbc.sql("insert into case_remark (case_number, words, by_user, by_name, at) values (?, ?, ?, ?, ?)")
                .params(
                        caseNumber,
                        cipher.encrypt(words.strip()),
                        by.user(),
                        by.name(),
                        Timestamp.from(clock.instant()))
                .update();
        timeline.add(caseNumber, by, "监督员提出意见", "内容见卷宗“监督意见”。");
    }

    /** What was said of a case, in order. */
    public List<Remark> of(String caseNumber) {
        return jdbc.sql("select * from case_remark where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> new Remark(
                        cipher.decrypt(row.getBytes("words")),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** How many there are on each of these cases; none is missing. */
    public Map<String, Integer> count(Collection<String> caseNumbers) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select case_number, count(*) as n from case_remark where case_number = any(?) group by case_number")
                .param(caseNumbers.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("case_number"), row.getInt("n"));
                });
        return counts;
    }
}
