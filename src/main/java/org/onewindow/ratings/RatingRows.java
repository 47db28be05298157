package org.onewindow.ratings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of invitations and ratings. */
@Repository
class RatingRows {

    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the invitation if it is the first of the case; gives the token that counts. */
    String invite(String caseNumber, String token, Instant at) {
        return jdbc.sql("""
                        insert into rating_invitation (token, case_number, invited_at) values (?, ?, ?)
                        on conflict (case_number) do update set case_number = excluded.case_number
                        returning token""")
                .params(token, caseNumber, at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
    }

    Optional<String> token(String caseNumber) {
        return jdbc.sql("select token from rating_invitation where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .optional();
    }

    Optional<String> caseOf(String token) {
        return jdbc.sql("select case_number from rating_invitation where token = ?")
                .param(token)
                .query(String.class)
                .optional();
    }

    /** Keeps the first rating of a case; false if there was one. */
    boolean save(String caseNumber, ServiceRating rating, Instant at) {
        return jdbc.sql("""
                        insert into rating (case_number, grade, reasons, comment, rated_at) values (?, ?, ?, ?, ?)
                        on conflict (case_number) do nothing""")
                        .params(
                                caseNumber,
                                rating.grade().code(),
                                rating.reasons().stream()
                                        .map(RatingReason::name)
                                        .toArray(String[]::new),
                                rating.comment(),
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<ServiceRating> of(String caseNumber) {
        return jdbc.sql("select grade, reasons, comment from rating where case_number = ?")
                .param(caseNumber)
                .query(RatingRows::read)
                .optional();
    }

    private static ServiceRating read(ResultSet row, int n) throws SQLException {
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        return new ServiceRating(
                RatingGrade.of(row.getInt("grade")),
                Arrays.stream(reasons).map(RatingReason::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("comment"));
    }
}
