package org.onewindow.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onewindow.support.AlreadyDone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The loaded years, and how a new one comes in. */
@Service
public class CalendarYears {

    private final CalendarEditions editions;
    private final Ledgers ledgers;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarYears(
            CalendarEditions editions,
            Ledgers ledgers,
            WorkingCalendar calendar,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.ledgers = ledgers;
        this.calendar = calendar;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Every import ever made, the latest year first and within a year the one in force first. */
    public List<CalendarYear> all() {
        return editions.all();
    }

    /** Working days of a year as it is known now. */
    public int workingDays(int year) {
        return workingDays(calendar.almanac(), year);
    }

    /** Computes all running clocks with and without the import; changes nothing. */
    public CalendarPreview preview(CalendarImport brought) {
        Almanac before = editions.almanac();
        Almanac after = before.with(brought.year(), brought.days());
        LocalDate today = LocalDate.now(clock);
        Collection<Ledger> running = ledgers.running();
        List<CalendarPreview.Shift> shifts = new ArrayList<>();
        int settled = 0;
        for (Ledger ledger : running) {
            var was = new Reading(ledger, before, today);
            var is = new Reading(ledger, after, today);
            var shift = new CalendarPreview.Shift(
                    ledger.caseNumber(), was.promisedDue(), is.promisedDue(), was.statutoryDue(), is.statutoryDue());
            if (!shift.promisedBefore().equals(shift.promisedAfter())
                    || !shift.statutoryBefore().equals(shift.statutoryAfter())) {
                shifts.add(shift);
            } else if (was.isProvisional() && !is.isProvisional()) {
                settled++;
            }
        }
        return new CalendarPreview(
                brought,
                workingDays(after, brought.year()),
                inForce(brought.year()).orElse(null),
                running.size(),
                settled,
                shifts);
    }

    /**
     * Puts a year in force.
     *
     * @param basedOn {@link CalendarPreview#basedOn()} of the preview that was agreed to
     * @param by the account that agreed
     */
    public void load(CalendarImport brought, long basedOn, String by) {
        transaction.executeWithoutResult(status -> {
            editions.lock();
            inForce(brought.year()).filter(year -> year.id() != basedOn).ifPresent(year -> {
                throw new AlreadyDone(brought.year() + " 年的日历刚刚已经导入过了，请回到工作日历页面核对。");
            });
            editions.add(brought, by, clock.instant());
        });
        calendar.reload();
        events.publishEvent(new WorkingCalendarChanged(brought.year()));
    }

    private Optional<CalendarYear> inForce(int year) {
        return editions.all().stream()
                .filter(edition -> edition.year() == year && edition.inForce())
                .findFirst();
    }

    private static int workingDays(Almanac almanac, int year) {
        return almanac.workingDays(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
