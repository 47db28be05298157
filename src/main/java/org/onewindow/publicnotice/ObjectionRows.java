package org.onewindow.publicnotice;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of objections and complaints. */
@Repository
class ObjectionRows {

    private final JdbcClient jdbc;
    private final Sealed sealed;

    ObjectionRows(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    List<Objection> of(String caseNumber) {
        return jdbc.sql("select * from objection where case_number = ? order by received_at, id")
                .param(caseNumber)
                .query(this::row)
                .list();
    }

    Optional<Objection> find(UUID id) {
        return jdbc.sql("select * from objection where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    boolean exists(String caseNumber, Objection.Kind kind) {
        return jdbc.sql("select exists (select 1 from objection where case_number = ? and kind = ?)")
                .params(caseNumber, kind.name())
                .query(Boolean.class)
                .single();
    }

    void add(Objection objection) {
        jdbc.sql("""
                        insert into objection (id, case_number, notice_id, kind, content, received_at, received_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        objection.id(),
                        objection.caseNumber(),
                        objection.noticeId(),
                        objection.kind().name(),
                        sealed.write(objection.words()),
                        Timestamp.from(objection.receivedAt()),
                        objection.receivedBy())
                .update();
    }

    /** Keeps what the objector was told, once. */
    boolean answer(UUID id, Objection.Answer answer) {
        return jdbc.sql("""
                        update objection set result = ?, told_on = ?, told_how = ?, told_by = ?
                        where id = ? and told_on is null""")
                        .params(answer.result(), answer.toldOn(), answer.toldHow(), answer.toldBy(), id)
                        .update()
                == 1;
    }

    private Objection row(ResultSet row, int index) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getObject("notice_id", UUID.class),
                Objection.Kind.valueOf(row.getString("kind")),
                sealed.read(row.getBytes("content"), new TypeReference<Objection.Words>() {}),
                row.getTimestamp("received_at").toInstant(),
                row.getString("received_by"),
                answer(row));
    }

    private static Objection.@Nullable Answer answer(ResultSet row) throws SQLException {
        LocalDate toldOn = row.getObject("told_on", LocalDate.class);
        return toldOn == null
                ? null
                : new Objection.Answer(
                        row.getString("result"), toldOn, row.getString("told_how"), row.getString("told_by"));
    }
}
