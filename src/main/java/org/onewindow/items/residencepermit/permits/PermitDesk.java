package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Lives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the police enter on a permit's page, outside any case. */
@Service
class PermitDesk {

    /** Of what an officer writes, in characters. */
    static final int LONGEST = 200;

    private final PermitRows rows;
    private final PermitEvents events;
    private final PermitProposals proposals;
    private final Lives lives;
    private final Clock clock;

    PermitDesk(PermitRows rows, PermitEvents events, PermitProposals proposals, Lives lives, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.proposals = proposals;
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * The card is lost; the permit itself goes on, and a new card is applied for.
     *
     * @param identified whether the officer has made sure that the holder it is who says so
     */
    @Transactional
    public void reportLoss(String number, String words, boolean identified, Actor by) {
        if (!living(number).cardCounts()) {
            throw new AlreadyDone("这本居住证已经挂失。");
        }
        BadInput.ifAny(told("报失情况", words, identified));
        enter(number, PermitEventKind.LOST, words.strip(), by, "lostReported");
    }

    /** The card is back before a new one was made, and counts again; nothing else of the permit has changed meanwhile. */
    @Transactional
    public void reportFound(String number, String words, boolean identified, Actor by) {
        if (living(number).cardCounts()) {
            throw new AlreadyDone("这本居住证没有挂失，或者已经补领新证，不能解除挂失。");
        }
        BadInput.ifAny(told("找回情况", words, identified));
        rows.honourCard(number);
        events.add(number, PermitEventKind.FOUND, LocalDate.now(clock), by, null, words.strip());
    }

    /** The permit ends for a reason that somebody has established; one that is weighed against the holder is proposed. */
    @Transactional
    public void end(String number, @Nullable EndReason reason, String words, Actor by) {
        living(number);
        List<FieldError> errors = new ArrayList<>(PlainText.checkRequiredLine("words", "核实情况", words, LONGEST));
        if (reason == null) {
            errors.add(0, new FieldError("reason", "请选择终止的原因。"));
            throw new BadInput(errors);
        }
        BadInput.ifAny(errors);
        String because = reason.label() + "。" + words.strip();
        if (reason.contestable()) {
            proposals.propose(number, PermitEventKind.ENDING_PROPOSED, because, by);
        } else {
            enter(number, PermitEventKind.ENDED, because, by, "permitEnded");
        }
    }

    /** Says that the permit was obtained by fraud; the head has to agree. */
    @Transactional
    public void proposeSeizure(String number, String words, Actor by) {
        living(number);
        BadInput.ifAny(PlainText.checkRequiredLine("words", "骗领事实", words, LONGEST));
        proposals.propose(number, PermitEventKind.SEIZURE_PROPOSED, words.strip(), by);
    }

    private static List<FieldError> told(String label, String words, boolean identified) {
        List<FieldError> errors = new ArrayList<>(PlainText.checkRequiredLine("words", label, words, LONGEST));
        if (!identified) {
            errors.add(new FieldError("identified", "请核对持证人身份，核对以后勾选。"));
        }
        return errors;
    }

    /** What has to be looked into; nothing any more once the permit has ended. */
    @Nullable
    PermitEventKind toVerify(Permit permit) {
        return permit.state().lives() ? events.toVerify(permit.number()).orElse(null) : null;
    }

    Holder holder(String number) {
        return rows.holder(number);
    }

    private Permit living(String number) {
        Permit permit = rows.hold(number);
        if (!permit.state().lives()) {
            throw new AlreadyDone("这本居住证" + permit.state().label() + "，不能再办理。");
        }
        return permit;
    }

    private void enter(String number, PermitEventKind kind, String words, Actor by, String message) {
        events.add(number, kind, LocalDate.now(clock), by, null, words);
        lives.tell(number, message, Map.of());
    }
}
