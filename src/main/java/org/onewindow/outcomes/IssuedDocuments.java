package org.onewindow.outcomes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archive of letters. */
@Repository
class IssuedDocuments {

    private static final String FACTS =
            "select number, case_number, code, title, issued_on, office, verification_code, revoked_on is null as valid";

    private final JdbcClient jdbc;

    IssuedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time issue letters of a case. */
    void waitForOthers(String caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document ' || ?, 0))")
                .param(caseNumber)
                .query((row, n) -> true)
                .single();
    }

    Optional<IssuedDocument> valid(String caseNumber, String code, String activityId) {
        return jdbc.sql(FACTS + """
                         from document
                        where case_number = ? and code = ? and activity_id = ? and revoked_on is null""")
                .params(caseNumber, code, activityId)
                .query(IssuedDocument.class)
                .optional();
    }

    List<IssuedDocument> ofCase(String caseNumber) {
        return jdbc.sql(FACTS + " from document where case_number = ? order by issued_at, number")
                .param(caseNumber)
                .query(IssuedDocument.class)
                .list();
    }

    Optional<VerifiedDocument> verified(String verificationCode) {
        return jdbc.sql("""
                        select title, number, issued_on, office, revoked_on is null as valid
                        from document where verification_code = ?""")
                .param(verificationCode)
                .query(VerifiedDocument.class)
                .optional();
    }

    void save(IssuedDocument document, String activityId, Instant at, String html, byte[] pdf, byte @Nullable [] roll) {
        jdbc.sql("""
                        insert into document (number, case_number, code, activity_id, title, issued_on, issued_at, office,
                            verification_code, html, pdf, roll_pdf, sha256)
                        values (:number, :caseNumber, :code, :activityId, :title, :issuedOn, :issuedAt, :office,
                            :verificationCode, :html, :pdf, :roll, :sha256)""")
                .param("number", document.number())
                .param("caseNumber", document.caseNumber())
                .param("code", document.code())
                .param("activityId", activityId)
                .param("title", document.title())
                .param("issuedOn", document.issuedOn())
                .param("issuedAt", at.atOffset(ZoneOffset.UTC))
                .param("office", document.office())
                .param("verificationCode", document.verificationCode())
                .param("html", html)
                .param("pdf", pdf)
                .param("roll", roll, Types.BINARY)
                .param("sha256", sha256(pdf))
                .update();
    }

    Optional<ArchivedDocument> archived(String number) {
        return jdbc.sql(FACTS + ", pdf, roll_pdf, sha256 from document where number = ?")
                .param(number)
                .query(IssuedDocuments::unaltered)
                .optional();
    }

    boolean revoke(String number, LocalDate on, String because) {
        return jdbc.sql(
                                "update document set revoked_on = ?, revoked_because = ? where number = ? and revoked_on is null")
                        .params(on, because, number)
                        .update()
                == 1;
    }

    private static ArchivedDocument unaltered(ResultSet row, int n) throws SQLException {
        byte[] pdf = row.getBytes("pdf");
        if (!sha256(pdf).equals(row.getString("sha256"))) {
            throw new IllegalStateException("The archived letter " + row.getString("number") + " was altered");
        }
        IssuedDocument document = new IssuedDocument(
                row.getString("number"),
                row.getString("case_number"),
                row.getString("code"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("office"),
                row.getString("verification_code"),
                row.getBoolean("valid"));
        return new ArchivedDocument(document, pdf, row.getBytes("roll_pdf"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
