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

    private static final int LONGEST = 200;

    private final PermitRows rows;
    private final PermitEvents events;
    private final Lives lives;
    private final Clock clock;

    PermitDesk(PermitRows rows, PermitEvents events, Lives lives, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.lives = lives;
        this.clock = clock;
    }

    /** The card is lost; the permit itself goes on, and a new card is applied for. */
    @Transactional
    public void reportLoss(String number, String words, Actor by) {
        if (!living(number).cardCounts()) {
            throw new AlreadyDone("这本居住证已经挂失。");
        }
        BadInput.ifAny(PlainText.checkLine("words", "报失情况", words, LONGEST));
        enter(number, PermitEventKind.LOST, words, by, "lostReported");
    }

    /** The permit ends for a reason that somebody has established. */
    @Transactional
    public void end(String number, @Nullable EndReason reason, String words, Actor by) {
        living(number);
        List<FieldError> errors = new ArrayList<>(PlainText.checkRequiredLine("words", "核实情况", words, LONGEST));
        if (reason == null) {
            errors.add(0, new FieldError("reason", "请选择终止的原因。"));
            throw new BadInput(errors);
        }
        BadInput.ifAny(errors);
        enter(number, PermitEventKind.ENDED, reason.label() + "。" + words.strip(), by, "permitEnded");
    }

    /** The permit was obtained by fraud. */
    @Transactional
    public void seize(String number, String words, Actor by) {
        living(number);
        BadInput.ifAny(PlainText.checkRequiredLine("words", "骗领事实", words, LONGEST));
        enter(number, PermitEventKind.SEIZED, words.strip(), by, "fraudFound");
    }

    List<PermitEvent> life(String number) {
        return events.of(number);
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
