package org.onewindow.administration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onewindow.shell.HallShell;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.HallClock;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the hall's date forward in a demonstration, so that a limit can run out while people watch. */
@Controller
@RequestMapping("/admin/clock")
class ClockPage {

    private static final int LONGEST = 366;

    private final HallClock clock;
    private final HallShell hall;

    ClockPage(HallClock clock, HallShell hall) {
        this.clock = clock;
        this.hall = hall;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK, "", "");
    }

    /** {@code from} is the date the page showed: a second click must not move the clock a second time. */
    @PostMapping
    ModelAndView move(
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String date,
            RedirectAttributes afterwards) {
        requireDemonstration();
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(from)) {
            throw new AlreadyDone("大厅日期已经是 " + hall.date(today) + "，时钟没有再拨。");
        }
        try {
            clock.advance(Duration.ofDays(daysForward(today, days.strip(), date.strip())));
        } catch (BadInput refused) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, days, date).addObject("errors", refused.errors());
        }
        afterwards.addFlashAttribute("flash", "时钟已拨到 " + hall.moment(clock.instant()) + "。");
        return new ModelAndView("redirect:/admin/clock");
    }

    private static long daysForward(LocalDate today, String days, String date) {
        if (days.isEmpty() == date.isEmpty()) {
            throw new BadInput("days", "请填写向前几天，或者拨到哪一天，两项填一项。");
        }
        long forward = days.isEmpty() ? ChronoUnit.DAYS.between(today, day(date)) : number(days);
        String field = days.isEmpty() ? "date" : "days";
        if (forward < 1) {
            throw new BadInput(field, "时钟只能向前拨，至少 1 天。");
        }
        if (forward > LONGEST) {
            throw new BadInput(field, "一次最多向前拨 " + LONGEST + " 天。");
        }
        return forward;
    }

    private static long number(String days) {
        if (!days.matches("-?[0-9]{1,9}")) {
            throw new BadInput("days", "天数“" + days + "”不是整数。");
        }
        return Long.parseLong(days);
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new BadInput("date", "日期“" + date + "”不存在或写法不对，应像 2026-12-31。");
        }
    }

    private ModelAndView page(HttpStatus status, String days, String date) {
        requireDemonstration();
        return new ModelAndView("administration/clock", status)
                .addObject("now", hall.moment(clock.instant()))
                .addObject("today", LocalDate.now(clock))
                .addObject("ahead", clock.ahead().toDays())
                .addObject("days", days)
                .addObject("date", date);
    }

    private void requireDemonstration() {
        if (!hall.demo()) {
            throw new NotFoundHere("只有演示时才能拨时钟。");
        }
    }
}
