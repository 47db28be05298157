package org.onewindow.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onewindow.forms.LabelledValue;
import org.onewindow.support.AlreadyDone;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers said, and whose hands a case has gone through. */
@Component
public class Opinions {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    Opinions(JdbcClient jdbc, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** What was said about a case, in order. */
    public List<Opinion> of(String caseNumber) {
        return jdbc.sql("select * from opinion where case_number = ? order by at, task_id")
                .param(caseNumber)
                .query(this::row)
                .list();
    }

    /** What officers found out, later findings over earlier ones. */
    Map<String, Object> findings(String caseNumber) {
        Map<String, Object> findings = new TreeMap<>();
        jdbc.sql("select facts from opinion where case_number = ? order by at, task_id")
                .param(caseNumber)
                .query(String.class)
                .list()
                .forEach(facts -> findings.putAll(rows.read(facts, new TypeReference<Map<String, Object>>() {})));
        return findings;
    }

    void add(TaskSubmission submission) {
        Map<String, Object> facts = new TreeMap<>(submission.values());
        Object verdict = facts.remove("verdict");
        Object reason = facts.remove("reasonCode");
        Object note = facts.remove("note");
        jdbc.sql("""
                        insert into opinion (task_id, case_number, activity_id, task_name, officer, at,
                            verdict, reason_code, note, facts, answers)
                        values (:task, :case, :activity, :name, :officer, :at,
                            :verdict, :reason, :note, :facts::jsonb, :answers::jsonb)""")
                .param("task", submission.taskId())
                .param("case", submission.caseNumber())
                .param("activity", submission.activityId())
                .param("name", submission.taskName())
                .param("officer", submission.actor())
                .param("at", Timestamp.from(clock.instant()))
                .param("verdict", verdict == null ? "DONE" : verdict)
                .param("reason", reason)
                .param("note", note)
                .param("facts", rows.write(facts))
                .param("answers", rows.write(submission.answers()))
                .update();
    }

    /** Four eyes: a second deciding step by the same person, in own name or for somebody else, is refused. */
    void addHand(String caseNumber, String person, String activityId, String activityName) {
        jdbc.sql("insert into deciding_hand (case_number, person, activity_id) values (?, ?, ?) on conflict do nothing")
                .params(caseNumber, person, activityId)
                .update();
        String first = jdbc.sql("select activity_id from deciding_hand where case_number = ? and person = ?")
                .params(caseNumber, person)
                .query(String.class)
                .single();
        if (!first.equals(activityId)) {
            throw new AlreadyDone("同一人不能办理同一办件的两个审批环节：您已办过前面的环节，不能再办“" + activityName + "”。");
        }
    }

    private Opinion row(ResultSet row, int index) throws SQLException {
        return new Opinion(
                row.getString("task_name"),
                row.getString("activity_id"),
                row.getString("officer"),
                row.getTimestamp("at").toInstant(),
                row.getString("verdict"),
                row.getString("reason_code"),
                row.getString("note"),
                rows.read(row.getString("answers"), new TypeReference<List<LabelledValue>>() {}),
                rows.read(row.getString("facts"), new TypeReference<Map<String, Object>>() {}));
    }
}
