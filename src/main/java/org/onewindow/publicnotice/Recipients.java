package org.onewindow.publicnotice;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onewindow.casework.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the long-term list. */
@Repository
class Recipients {

    private static final String SELECT =
            "select r.*, f.item_name from recipient_listing r join case_file f on f.number = r.case_number ";

    private final JdbcClient jdbc;
    private final Sealed sealed;

    Recipients(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** What is public now, by item, the newest first. */
    List<Recipient> listed(int limit, int offset) {
        return jdbc.sql(SELECT
                        + "where r.removed_on is null order by f.item_name, r.listed_on desc, r.id limit ? offset ?")
                .params(limit, offset)
                .query(this::row)
                .list();
    }

    Optional<Recipient> of(String caseNumber) {
        return jdbc.sql(SELECT + "where r.case_number = ?")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    /** Lists a case once; a step that is repeated changes nothing. */
    void add(CaseFile file, List<NoticeLine> lines, LocalDate on) {
        jdbc.sql("""
                        insert into recipient_listing (id, case_number, item_key, content, listed_on)
                        values (?, ?, ?, ?, ?) on conflict (case_number) do nothing""")
                .params(UUID.randomUUID(), file.number(), file.itemKey(), sealed.write(lines), on)
                .update();
    }

    void change(String caseNumber, List<NoticeLine> lines) {
        jdbc.sql("update recipient_listing set content = ? where case_number = ? and removed_on is null")
                .params(sealed.write(lines), caseNumber)
                .update();
    }

    boolean remove(String caseNumber, LocalDate on, String by, String reason) {
        return jdbc.sql("""
                        update recipient_listing set removed_on = ?, removed_by = ?, removed_for = ?
                        where case_number = ? and removed_on is null""").params(on, by, reason, caseNumber).update() == 1;
    }

    private Recipient row(ResultSet row, int index) throws SQLException {
        return new Recipient(
                row.getObject("id", UUID.class),
                row.getString("item_name"),
                sealed.read(row.getBytes("content"), new TypeReference<List<NoticeLine>>() {}),
                row.getObject("listed_on", LocalDate.class),
                row.getObject("removed_on", LocalDate.class),
                row.getString("removed_for"));
    }
}
