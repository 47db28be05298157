package org.onewindow.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Which kinds of letters these cases have; revoked ones do not count. */
    Map<String, Set<String>> codes(Collection<String> caseNumbers) {
        Map<String, Set<String>> codes = new HashMap<>();
        if (!caseNumbers.isEmpty()) {
            jdbc.sql("select case_number, code from document where case_number in (:cases) and revoked_on is null")
                    .param("cases", caseNumbers)
                    .query(row -> {
                        codes.computeIfAbsent(row.getString("case_number"), any -> new HashSet<>())
                                .add(row.getString("code"));
                    });
        }
        return codes;
    }

    Optional<VerifiedDocument> verified(String verificationCode) {
        return jdbc.sql("""
                        select title, number, issued_on, office, revoked_on is null as valid
                        from document where verification_code = ?""")
                .param(verificationCode)
                .query(VerifiedDocument.class)
                .optional();
    }

    void save(IssuedDocument document, String activityId, Instant at, LetterText text) {
        jdbc.sql("""
                        insert into document (number, case_number, code, activity_id, title, issued_on, issued_at, office,
                            verification_code, html, roll_html, html_sha256)
                        values (:number, :caseNumber, :code, :activityId, :title, :issuedOn, :issuedAt, :office,
                            :verificationCode, :html, :rollHtml, :sha256)""")
                .param("number", document.number())
                .param("caseNumber", document.caseNumber())
                .param("code", document.code())
                .param("title", document.title())
                .param("issuedOn", document.issuedOn())
                .param("office", document.office())
                .param("verificationCode", document.verificationCode())
                .param("activityId", activityId)
                .param("issuedAt", at.atOffset(ZoneOffset.UTC))
                .param("html", text.html())
                .param("rollHtml", text.rollHtml())
                .param("sha256", Fingerprint.of(text.html()))
                .update();
    }

    /** The printed letter; empty if there is no such letter or nobody opened it yet. */
    Optional<ArchivedDocument> printed(String number) {
        return jdbc.sql(FACTS + ", pdf, roll_pdf, sha256 from document where number = ? and pdf is not null")
                .param(number)
                .query(IssuedDocuments::unaltered)
                .optional();
    }

    /** The text of a letter, kept from everybody else who would print it too until this transaction ends. */
    Optional<LetterText> textToPrint(String number) {
        return jdbc.sql("select html, roll_html, html_sha256 from document where number = ? for update")
                .param(number)
                .query((row, n) -> {
                    String html = row.getString("html");
                    checkUnaltered(number, Fingerprint.of(html), row.getString("html_sha256"));
                    return new LetterText(html, row.getString("roll_html"));
                })
                .optional();
    }

    void keepPrint(String number, byte[] pdf, byte @Nullable [] roll) {
        jdbc.sql("update document set pdf = :pdf, roll_pdf = :roll, sha256 = :sha256 where number = :number")
                .param("pdf", pdf)
                .param("roll", roll, Types.BINARY)
                .param("sha256", Fingerprint.of(pdf))
                .param("number", number)
                .update();
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
        checkUnaltered(row.getString("number"), Fingerprint.of(pdf), row.getString("sha256"));
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

    private static void checkUnaltered(String number, String found, String kept) {
        if (!found.equals(kept)) {
            throw new IllegalStateException("The archived letter " + number + " was altered");
        }
    }
}
