package org.onewindow.items.livingallowance.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of records and the signatures under them; a finished record is never written again. */
@Repository
class FieldRecords {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    FieldRecords(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    Optional<FieldRecord> find(String taskId) {
        return jdbc.sql("select * from field_record where task_id = ?")
                .param(taskId)
                .query(this::row)
                .optional();
    }

    /** The record, kept from everybody else who would write it until this transaction ends. */
    Optional<FieldRecord> lock(String taskId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('field record ' || ?, 0))")
                .param(taskId)
                .query((row, n) -> true)
                .single();
        return find(taskId);
    }

    /** The finished records of a case, in the order in which they were finished. */
    List<FieldRecord> finished(String caseNumber) {
        return jdbc.sql(
                        "select * from field_record where case_number = ? and finished_at is not null order by finished_at")
                .param(caseNumber)
                .query(this::row)
                .list();
    }

    /** Whether there is a finished record to read. */
    boolean isAnyFinished(String caseNumber) {
        return jdbc.sql("select exists (select 1 from field_record where case_number = ? and finished_at is not null)")
                .param(caseNumber)
                .query(Boolean.class)
                .single();
    }

    /** The record of one of these steps that was finished last. */
    Optional<FieldRecord> latestFinished(String caseNumber, Collection<String> activities) {
        return jdbc.sql("""
                        select * from field_record
                        where case_number = :case and activity_id in (:activities) and finished_at is not null
                        order by finished_at desc limit 1""")
                .param("case", caseNumber)
                .param("activities", activities)
                .query(this::row)
                .optional();
    }

    /** Keeps a record as it stands now; signatures under anything else fall away. The caller has locked it. */
    void save(FieldTask task, String content, String digest, Sending sending) {
        String taskId = task.task().taskId();
        sending.refuseOver(find(taskId).orElse(null), digest);
        int written = jdbc.sql("""
                        insert into field_record
                            (task_id, case_number, activity_id, content, digest, edition, saved_by, saved_at)
                        values (:task, :case, :activity, :content, :digest, :counted, :officer, :at)
                        on conflict (task_id) do update
                            set content = :content, digest = :digest, edition = field_record.edition + :counted,
                                saved_by = :officer, saved_at = :at
                            where field_record.finished_at is null""")
                .param("task", taskId)
                .param("case", task.file().number())
                .param("activity", task.task().activityId())
                .param("content", cipher.encrypt(content))
                .param("digest", digest)
                .param("counted", sending.draft() ? 0 : 1)
                .param("officer", task.officer().user())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new AlreadyDone("这份记录已经办结，不能再改。");
        }
        jdbc.sql("delete from field_signature where task_id = ? and digest <> ?")
                .params(taskId, digest)
                .update();
    }

    void sign(FieldRecord record, Actor officer) {
        jdbc.sql("insert into field_signature (task_id, officer, name, digest, at) values (?, ?, ?, ?, ?)")
                .params(
                        record.taskId(),
                        officer.user(),
                        officer.name(),
                        record.digest(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void finish(String taskId, Actor officer) {
        int finished = jdbc.sql(
                        "update field_record set finished_by = ?, finished_at = ? where task_id = ? and finished_at is null")
                .params(officer.user(), Timestamp.from(clock.instant()), taskId)
                .update();
        if (finished == 0) {
            throw new AlreadyDone("这份记录已经办结，不用再办一次。");
        }
    }

    private FieldRecord row(ResultSet row, int index) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new FieldRecord(
                row.getString("task_id"),
                row.getString("case_number"),
                row.getString("activity_id"),
                cipher.decrypt(row.getBytes("content")),
                row.getInt("edition"),
                row.getString("digest"),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                signatures(row.getString("task_id")));
    }

    private List<FieldRecord.Signature> signatures(String taskId) {
        return jdbc.sql("select officer, name, at from field_signature where task_id = ? order by at, officer")
                .param(taskId)
                .query((row, n) -> new FieldRecord.Signature(
                        row.getString("officer"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
