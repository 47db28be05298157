package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.onewindow.deadlines.DueDate;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.LimitUnit;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.support.BadInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CalendarApi {

    private static final int LONGEST = 1000;

    private final WorkingCalendar calendar;

    CalendarApi(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/api/v1/calendar/due")
    @Operation(summary = "从某日起若干日后的到期日，并说明如何算出")
    DueDate due(
            @RequestParam LocalDate from,
            @RequestParam int value,
            @RequestParam(defaultValue = "WORKING_DAY") LimitUnit unit,
            @RequestParam(defaultValue = "true") boolean rollOver) {
        if (value < 1 || value > LONGEST) {
            throw new BadInput("value", "天数应在 1 到 1000 之间。");
        }
        if (from.getYear() < 1900 || from.getYear() > 2200) {
            throw new BadInput("from", "起算日期不合理，请检查年份。");
        }
        return calendar.due(from, new Limit(value, unit), rollOver);
    }
}
