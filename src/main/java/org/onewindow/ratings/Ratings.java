package org.onewindow.ratings;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites to rate and takes the rating, once per case. */
@Service
public class Ratings {

    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RatingRows rows;
    private final Clock clock;

    Ratings(RatingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Invites the applicant of a case; asked again, gives the same token, which leads to {@code /rate/{token}}. */
    @Transactional
    public String invite(String caseNumber) {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return rows.invite(caseNumber, HexFormat.of().formatHex(token), clock.instant());
    }

    /** The token of the invitation of a case, if it was sent. */
    public Optional<String> token(String caseNumber) {
        return rows.token(caseNumber);
    }

    /** The token of an invitation that still waits for its answer. */
    public Optional<String> open(String caseNumber) {
        return rows.of(caseNumber).isPresent() ? Optional.empty() : rows.token(caseNumber);
    }

    /** Whether the invitation was answered. */
    public boolean answered(String token) {
        return of(caseOf(token)).isPresent();
    }

    /** The rating of a case. */
    public Optional<ServiceRating> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /**
     * Takes the answer to an invitation.
     *
     * @throws AlreadyDone if the case was rated before
     */
    @Transactional
    public void rate(String token, ServiceRating rating) {
        BadInput.ifAny(PlainText.check("comment", "您的话", rating.comment(), ServiceRating.LONGEST_COMMENT));
        if (!rows.save(caseOf(token), rating, clock.instant())) {
            throw new AlreadyDone("这次办理已经评价过了，谢谢您。");
        }
    }

    private String caseOf(String token) {
        return rows.caseOf(token).orElseThrow(() -> new NotFoundHere("没有这个评价邀请。"));
    }
}
