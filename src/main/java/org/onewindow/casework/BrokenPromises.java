package org.onewindow.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.catalog.Term;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.DateWords;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.PlainText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is not offered 容缺受理, until when, and who lifted that. */
@Service
public class BrokenPromises {

    /** How long the exclusion lasts, by the terms of the item whose promise was broken. */
    private static final String TERM = "BROKEN_PROMISE";

    private static final int LONGEST = 300;
    private static final int MOST = 200;
    private static final String SELECT =
            "select promise.*, area_code from broken_promise promise join case_file on number = case_number ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final StepDates steps;
    private final WorkingCalendar calendar;
    private final Timeline timeline;
    private final Clock clock;

    BrokenPromises(
            JdbcClient jdbc,
            FieldCipher cipher,
            StepDates steps,
            WorkingCalendar calendar,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.steps = steps;
        this.calendar = calendar;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Notes whose promise it was that did not hold. */
    void add(CaseFile file) {
        Term term = steps.term(file.number(), TERM);
        jdbc.sql("""
                        insert into broken_promise (person_id, case_number, item_name, broken_on, excluded_until)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(file.applicantId(), file.number(), file.itemName(), today())
                .param(calendar.due(today(), term.limit(), false).due())
                .update();
    }

    /** Why somebody is not offered 容缺 today, as a sentence. */
    Optional<String> badCredit(long personId) {
        return jdbc
                .sql(SELECT + "where person_id = ? order by excluded_until desc")
                .param(personId)
                .query(this::row)
                .list()
                .stream()
                .filter(promise -> promise.isInForce(today()))
                .findFirst()
                .map(promise -> "申请人办理“" + promise.itemName() + "”时承诺补交的材料到 " + DateWords.day(promise.brokenOn())
                        + "仍未补交，到 " + DateWords.day(promise.until()) + "为止不再适用容缺受理");
    }

    /** All of them, the latest first. */
    public List<BrokenPromise> all() {
        return jdbc.sql(SELECT + "order by broken_on desc, case_number desc limit ?")
                .param(MOST)
                .query(this::row)
                .list();
    }

    /** That of one case. */
    public Optional<BrokenPromise> of(String caseNumber) {
        return jdbc.sql(SELECT + "where case_number = ?")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    /** A supervisor gives somebody the benefit back before the last day. */
    @Transactional
    public void lift(String caseNumber, String reason, Actor by) {
        BadInput.ifAny(PlainText.checkRequiredLine("reason", "解除的理由", reason, LONGEST));
        int lifted = jdbc.sql("""
                        update broken_promise set lifted_at = ?, lifted_by = ?, lift_reason = ?
                        where case_number = ? and lifted_at is null and excluded_until >= ?""")
                .params(Timestamp.from(clock.instant()), by.name(), cipher.encrypt(reason.strip()))
                .params(caseNumber, today())
                .update();
        if (lifted == 0) {
            throw new AlreadyDone("这项容缺限制已经解除，或者已经到期。");
        }
        timeline.add(caseNumber, by, "解除容缺限制", "申请人可以再次适用容缺受理；理由另行密存。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private BrokenPromise row(ResultSet row, int index) throws SQLException {
        byte[] reason = row.getBytes("lift_reason");
        return new BrokenPromise(
                row.getString("case_number"),
                row.getString("item_name"),
                row.getLong("person_id"),
                row.getString("area_code"),
                row.getObject("broken_on", LocalDate.class),
                row.getObject("excluded_until", LocalDate.class),
                row.getString("lifted_by"),
                reason == null ? null : cipher.decrypt(reason));
    }
}
