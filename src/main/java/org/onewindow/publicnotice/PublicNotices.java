package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.publicnotice.Objection.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is and was on the board, and what a case must know of it. */
@Service
@Transactional(readOnly = true)
public class PublicNotices {

    private final Notices notices;
    private final ObjectionRows objections;
    private final NoticeContents contents;
    private final Board board;
    private final Clock clock;

    PublicNotices(Notices notices, ObjectionRows objections, NoticeContents contents, Board board, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.contents = contents;
        this.board = board;
        this.clock = clock;
    }

    /**
     * What everybody may read today, what ends first coming first.
     *
     * @param itemKey of one item only; null for all
     * @param postedOn put up on this day only; null for any
     */
    public List<BoardEntry> onBoard(@Nullable String itemKey, @Nullable LocalDate postedOn) {
        return board.on(LocalDate.now(clock), itemKey, postedOn);
    }

    /** A notice on the board; empty from the moment it comes down. */
    public Optional<BoardEntry> onBoard(UUID id) {
        return board.find(id, LocalDate.now(clock));
    }

    /** Whether there was such a notice, now gone. */
    public boolean cameDown(UUID id) {
        return board.knew(id) && onBoard(id).isEmpty();
    }

    /** Every notice of a case, the first one first. */
    public List<PublicNotice> of(String caseNumber) {
        return notices.of(caseNumber);
    }

    /** Whether the last notice of a case ran to its end undisputed. */
    public boolean endedUndisputed(String caseNumber) {
        return last(caseNumber)
                .filter(notice -> notice.state() == NoticeState.UNDISPUTED)
                .isPresent();
    }

    /** Whether the neighbours have read just what would be proposed now, and nobody objected to it. */
    public boolean isSettled(CaseFile file) {
        return endedUndisputed(file.number())
                && last(file.number())
                        .map(PublicNotice::lines)
                        .filter(contents.of(file).proposed(file.number())::equals)
                        .isPresent();
    }

    private Optional<PublicNotice> last(String caseNumber) {
        return notices.of(caseNumber).stream().reduce((earlier, later) -> later);
    }

    /** Whether somebody objected while a notice ran. */
    public boolean hasObjection(String caseNumber) {
        return objections.exists(caseNumber, Kind.OBJECTION);
    }

    /** Whether somebody complained after the notice: the county must then visit the home. */
    public boolean hasComplaint(String caseNumber) {
        return objections.exists(caseNumber, Kind.COMPLAINT);
    }
}
