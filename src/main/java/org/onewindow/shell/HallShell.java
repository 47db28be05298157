package org.onewindow.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.support.DateWords;
import org.onewindow.support.FieldError;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every page shows around its content; templates reach it as {@code @hall}. */
@Component("hall")
public class HallShell {

    private final HallClock clock;
    private final CurrentStaff staff;
    private final HallSections sections;
    private final String mode;

    HallShell(
            HallClock clock, CurrentStaff staff, HallSections sections, @Value("${onewindow.mode:demo}") String mode) {
        this.clock = clock;
        this.staff = staff;
        this.sections = sections;
        this.mode = mode;
    }

    /** Who is logged in, as shown on the page; null for the public. */
    public @Nullable String user() {
        return staff.find().map(Staff::fullName).orElse(null);
    }

    /** The section bar of whoever is logged in. */
    public List<Section> sections() {
        return sections.of(staff.find().map(Staff::posts).orElse(Set.of()));
    }

    /** The hall's date in words if a demonstration moved the clock, else null. */
    public @Nullable String movedTo() {
        return clock.ahead().isZero() ? null : DateWords.day(LocalDate.now(clock));
    }

    public boolean demo() {
        return mode.equals("demo");
    }

    /** 2026 年 3 月 5 日; a dash for no date. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "—" : DateWords.day(date);
    }

    /** 2026 年 3 月 5 日 09:30 in the hall's time; a dash for none. */
    public String moment(@Nullable Instant at) {
        return at == null ? "—" : DateWords.moment(at);
    }

    /** Whether something is wrong with a field. */
    public boolean wrong(@Nullable List<FieldError> errors, String field) {
        return errors != null && errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
