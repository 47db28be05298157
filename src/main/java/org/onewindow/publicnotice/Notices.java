package org.onewindow.publicnotice;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of notices. */
@Repository
class Notices {

    private final JdbcClient jdbc;
    private final Sealed sealed;

    Notices(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** Every notice of a case, the first one first. */
    List<PublicNotice> of(String caseNumber) {
        return jdbc.sql("select * from public_notice where case_number = ? order by round")
                .param(caseNumber)
                .query(this::row)
                .list();
    }

    Optional<PublicNotice> running(String caseNumber) {
        return jdbc.sql("select * from public_notice where case_number = ? and state = 'RUNNING'")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    Optional<PublicNotice> find(UUID id) {
        return jdbc.sql("select * from public_notice where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** The last notice of a case, held until the transaction ends: its end and an objection are told apart here. */
    Optional<PublicNotice> holdLatest(String caseNumber) {
        return jdbc.sql("select * from public_notice where case_number = ? order by round desc limit 1 for update")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    void add(PublicNotice notice, String by, Instant at) {
        jdbc.sql("""
                        insert into public_notice (id, case_number, round, content, place, posted_by, posted_on, ends_on,
                            explanation, photo, paused_by, state, entered_by, entered_at)
                        values (:id, :case, :round, :content, :place, :postedBy, :postedOn, :endsOn,
                            :explanation, :photo, :pausedBy, :state, :by, :at)""")
                .param("id", notice.id())
                .param("case", notice.caseNumber())
                .param("round", notice.round())
                .param("content", sealed.write(notice.lines()))
                .param("place", notice.place())
                .param("postedBy", notice.postedBy())
                .param("postedOn", notice.postedOn())
                .param("endsOn", notice.endsOn())
                .param("explanation", notice.explanation())
                .param("photo", notice.photo())
                .param("pausedBy", notice.pausedBy())
                .param("state", notice.state().name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ends a running notice, once. */
    boolean end(UUID id, NoticeState state, Instant at) {
        return jdbc.sql("update public_notice set state = ?, closed_at = ? where id = ? and state = 'RUNNING'")
                        .params(state.name(), Timestamp.from(at), id)
                        .update()
                == 1;
    }

    /** The cases whose notice is on the board. */
    List<String> running() {
        return jdbc.sql("select case_number from public_notice where state = 'RUNNING' order by case_number")
                .query(String.class)
                .list();
    }

    /** The period ends on another day now. */
    void move(UUID id, LocalDate endsOn, String explanation) {
        jdbc.sql("update public_notice set ends_on = ?, explanation = ? where id = ? and state = 'RUNNING'")
                .params(endsOn, explanation, id)
                .update();
    }

    private PublicNotice row(ResultSet row, int index) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new PublicNotice(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getInt("round"),
                sealed.read(row.getBytes("content"), new TypeReference<List<NoticeLine>>() {}),
                row.getString("place"),
                row.getString("posted_by"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("explanation"),
                row.getObject("photo", UUID.class),
                row.getString("paused_by"),
                NoticeState.valueOf(row.getString("state")),
                closed == null ? null : closed.toInstant());
    }
}
