package org.onewindow.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts on the server: sealed, and open to every clerk of the area. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, FieldCipher cipher, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    UUID add(String itemKey, String owner, String areaCode, Step first) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into draft (id, item_key, owner, area_code, step, content, created_at, changed_at)
                        values (:id, :item, :owner, :area, :step, :content, :now, :now)""")
                .param("id", id)
                .param("item", itemKey)
                .param("owner", owner)
                .param("area", areaCode)
                .param("step", first.name())
                .param("content", seal(DraftContent.EMPTY))
                .param("now", now())
                .update();
        return id;
    }

    Optional<Draft> find(UUID id, Collection<String> areas) {
        return one(id, areas, "");
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Draft> findForUpdate(UUID id, Collection<String> areas) {
        return one(id, areas, " for update");
    }

    /** Drafts nobody finished yet, the latest first. */
    List<Draft> open(Collection<String> areas) {
        return jdbc.sql("select * from draft where case_number is null and area_code in (:areas)"
                        + " order by changed_at desc limit 100")
                .param("areas", areas)
                .query(this::row)
                .list();
    }

    void save(UUID id, Step furthest, DraftContent content) {
        jdbc.sql("update draft set step = ?, content = ?, changed_at = ?, version = version + 1 where id = ?")
                .params(furthest.name(), seal(content), now(), id)
                .update();
    }

    /** The draft became a case: it keeps the number and forgets everything else. */
    void close(UUID id, String caseNumber) {
        jdbc.sql("update draft set case_number = ?, content = ?, changed_at = ?, version = version + 1 where id = ?")
                .params(caseNumber, seal(DraftContent.EMPTY), now(), id)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from draft where id = ? and case_number is null")
                .param(id)
                .update();
    }

    private Optional<Draft> one(UUID id, Collection<String> areas, String lock) {
        return areas.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select * from draft where id = :id and area_code in (:areas)" + lock)
                        .param("id", id)
                        .param("areas", areas)
                        .query(this::row)
                        .optional();
    }

    private Draft row(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("item_key"),
                row.getString("owner"),
                row.getString("area_code"),
                Step.valueOf(row.getString("step")),
                open(row.getBytes("content")),
                row.getString("case_number"),
                row.getTimestamp("changed_at").toInstant());
    }

    private byte[] seal(DraftContent content) {
        try {
            return cipher.encrypt(json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be written down", e);
        }
    }

    private DraftContent open(byte[] sealed) {
        try {
            return json.readValue(cipher.decrypt(sealed), DraftContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be read", e);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
