package org.onewindow.extensions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.casework.SpecialKind;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.LimitUnit;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for, and what became of it. */
@Repository
class ExtensionRequests {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ExtensionRequests(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(ExtensionRequest request) {
        jdbc.sql("""
                        insert into extension_request
                            (case_number, kind, reason, basis, asked_by, asked_at, days, unit, due_before)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(request.caseNumber(), request.kind().name(), cipher.encrypt(request.reason()))
                .params(request.basis(), request.askedBy(), Timestamp.from(request.askedAt()))
                .params(request.extension().value(), request.extension().unit().name(), request.dueBefore())
                .update();
    }

    Optional<ExtensionRequest> latest(String caseNumber) {
        return jdbc.sql("select * from extension_request where case_number = ? order by id desc limit 1")
                .param(caseNumber)
                .query(this::row)
                .optional();
    }

    void approve(long id, String by, Instant at) {
        jdbc.sql("update extension_request set approved_by = ?, approved_at = ? where id = ?")
                .params(by, Timestamp.from(at), id)
                .update();
    }

    private ExtensionRequest row(ResultSet row, int index) throws SQLException {
        Timestamp approved = row.getTimestamp("approved_at");
        return new ExtensionRequest(
                row.getLong("id"),
                row.getString("case_number"),
                SpecialKind.valueOf(row.getString("kind")),
                cipher.decrypt(row.getBytes("reason")),
                row.getString("basis"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                new Limit(row.getInt("days"), LimitUnit.valueOf(row.getString("unit"))),
                row.getObject("due_before", LocalDate.class),
                row.getString("approved_by"),
                approved == null ? null : approved.toInstant());
    }
}
