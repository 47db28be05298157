package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Lives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whatever takes a permit from its holder against their will is proposed by one officer and confirmed by another, the head. */
@Service
class PermitProposals {

    private final PermitRows rows;
    private final PermitEvents events;
    private final Lives lives;
    private final Clock clock;

    PermitProposals(PermitRows rows, PermitEvents events, Lives lives, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.lives = lives;
        this.clock = clock;
    }

    /** What waits for the head; nothing any more once the permit has ended. */
    Optional<PermitEvent> open(Permit permit) {
        return permit.state().lives() ? events.proposal(permit.number()) : Optional.empty();
    }

    /** To end or to seize; one at a time. */
    void propose(String number, PermitEventKind what, String words, Actor by) {
        events.proposal(number).ifPresent(open -> {
            throw new AlreadyDone("已经" + open.kind().label() + "，等公安分局负责人确认。");
        });
        events.add(number, what, today(), by, null, words);
    }

    /** The head agrees: the permit ends or is seized for the reason that was proposed. */
    @Transactional
    public void confirm(String number, Actor head) {
        PermitEvent proposal = waiting(number);
        if (proposal.user().equals(head.user())) {
            throw new AlreadyDone("自己提请的，要由另一位负责人确认。");
        }
        boolean ending = proposal.kind() == PermitEventKind.ENDING_PROPOSED;
        PermitEventKind confirmed = ending ? PermitEventKind.ENDED : PermitEventKind.SEIZED;
        events.add(number, confirmed, today(), head, null, proposal.words());
        lives.tell(number, ending ? "permitEnded" : "fraudFound", Map.of());
    }

    /** The head does not agree; the permit goes on. */
    @Transactional
    public void decline(String number, String words, Actor head) {
        waiting(number);
        BadInput.ifAny(PlainText.checkRequiredLine("words", "不同意的理由", words, PermitDesk.LONGEST));
        events.add(number, PermitEventKind.PROPOSAL_DECLINED, today(), head, null, words.strip());
    }

    private PermitEvent waiting(String number) {
        return open(rows.hold(number)).orElseThrow(() -> new AlreadyDone("没有等您确认的事项，请刷新后再看。"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
