package org.onewindow.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledgers of all cases: what was entered is never changed, what is due is always computed from it. */
@Service
public class CaseClocks {

    private static final int LONGEST_REASON = 500;

    private final Ledgers ledgers;
    private final Steps steps;
    private final WorkingCalendar calendar;
    private final WarningThresholds thresholds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseClocks(
            Ledgers ledgers,
            Steps steps,
            WorkingCalendar calendar,
            WarningThresholds thresholds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ledgers = ledgers;
        this.steps = steps;
        this.calendar = calendar;
        this.thresholds = thresholds;
        this.clock = clock;
        this.events = events;
    }

    /** Starts the clock of a case; {@code reason} is a verb that may follow the date in a sentence, such as 受理. */
    @Transactional
    public void start(
            String caseNumber, LocalDate startOn, Limit statutory, Limit promised, String reason, String basis) {
        ClockEntry start = entry(ClockEntry.Type.START, startOn, null, reason, basis, null);
        if (!ledgers.open(caseNumber, statutory, promised, start)) {
            throw new AlreadyDone("该办件已经开始计时。");
        }
    }

    /** Stops the clock for a while; {@code on} itself still counts. */
    @Transactional
    public void pause(String caseNumber, LocalDate on, String reason, String basis, String by) {
        append(caseNumber, entry(ClockEntry.Type.PAUSE, on, null, reason, basis, by));
        events.publishEvent(new ClockChanged(caseNumber));
    }

    /** Lets a paused clock go on; like a first day {@code on} itself does not count. */
    @Transactional
    public void resume(String caseNumber, LocalDate on, String reason, String basis, String by) {
        append(caseNumber, entry(ClockEntry.Type.RESUME, on, null, reason, basis, by));
        events.publishEvent(new ClockChanged(caseNumber));
    }

    /** Adds days at the end of both limits. */
    @Transactional
    public void extend(String caseNumber, LocalDate on, Limit extension, String reason, String basis, String by) {
        if (extension.value() == 0) {
            throw new BadInput("value", "延长至少要有 1 天。");
        }
        ClockEntry entry = entry(ClockEntry.Type.EXTEND, on, extension, reason, basis, by);
        Ledger ledger = locked(caseNumber);
        // An extension decided after the limit would turn a late case into one that never was.
        if (on.isAfter(new Reading(ledger, calendar.almanac(), on).statutoryDue())) {
            throw new BadInput("on", "法定期限已过，不能再延长。");
        }
        ledgers.append(ledger, ledger.admit(entry));
        events.publishEvent(new ClockChanged(caseNumber));
    }

    /** How the clock would stand if it were extended today; changes nothing. */
    @Transactional(readOnly = true)
    public ClockView ifExtended(String caseNumber, Limit extension) {
        Ledger ledger = ledgers.of(List.of(caseNumber)).get(caseNumber);
        if (ledger == null) {
            throw new NotFoundHere("没有找到该办件的时限。");
        }
        LocalDate today = LocalDate.now(clock);
        ledger.entries()
                .add(ledger.admit(
                        new ClockEntry(ClockEntry.Type.EXTEND, today, extension, "延长", "", null, clock.instant())));
        return new Reading(ledger, calendar.almanac(), today).view(thresholds);
    }

    /** Ends the clock, and every step that still runs; {@code reason} is a verb that may follow the date in a sentence, such as 办结. */
    @Transactional
    public void stop(String caseNumber, LocalDate on, String reason, String basis, String by) {
        append(caseNumber, entry(ClockEntry.Type.STOP, on, null, reason, basis, by));
        steps.endAll(caseNumber, on);
        events.publishEvent(new ClockStopped(caseNumber));
    }

    @Transactional(readOnly = true)
    public ClockView view(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFoundHere("没有找到该办件的时限。"));
    }

    /** Empty for a case that has not been accepted yet. */
    @Transactional(readOnly = true)
    public Optional<ClockView> find(String caseNumber) {
        return Optional.ofNullable(views(List.of(caseNumber)).get(caseNumber));
    }

    /** The clocks of many cases with one query; cases without a clock are missing from the answer. */
    @Transactional(readOnly = true)
    public Map<String, ClockView> views(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Map.of();
        }
        Almanac almanac = calendar.almanac();
        LocalDate today = LocalDate.now(clock);
        Map<String, ClockView> views = new LinkedHashMap<>();
        ledgers.of(caseNumbers)
                .forEach((number, ledger) -> views.put(number, new Reading(ledger, almanac, today).view(thresholds)));
        return views;
    }

    private void append(String caseNumber, ClockEntry entry) {
        Ledger ledger = locked(caseNumber);
        ledgers.append(ledger, ledger.admit(entry));
    }

    private Ledger locked(String caseNumber) {
        return ledgers.locked(caseNumber).orElseThrow(() -> new NotFoundHere("没有找到该办件的时限。"));
    }

    private ClockEntry entry(
            ClockEntry.Type type,
            LocalDate on,
            @Nullable Limit extension,
            String reason,
            String basis,
            @Nullable String by) {
        List<FieldError> errors = new ArrayList<>();
        errors.addAll(required("reason", type.label() + "的原因", reason));
        errors.addAll(required("basis", type.label() + "的依据", basis));
        BadInput.ifAny(errors);
        return new ClockEntry(type, on, extension, reason.strip(), basis.strip(), by, clock.instant());
    }

    private static List<FieldError> required(String field, String label, String text) {
        return PlainText.isBlank(text)
                ? List.of(new FieldError(field, "请填写" + label + "。"))
                : PlainText.check(field, label, text, LONGEST_REASON);
    }
}
