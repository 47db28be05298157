package org.onewindow.administration;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.CalendarImport;
import org.onewindow.deadlines.CalendarPreview;
import org.onewindow.deadlines.CalendarYear;
import org.onewindow.deadlines.CalendarYears;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working-day calendar: what is loaded, and the two steps in which a year comes in. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

    private final CalendarYears years;
    private final Clock clock;

    CalendarPage(CalendarYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable Integer year) {
        List<CalendarYear> imports = years.all();
        CalendarYear chosen = imports.stream()
                .filter(CalendarYear::inForce)
                .filter(loaded -> year == null || loaded.year() == year)
                .findFirst()
                .orElseThrow(() -> new NotFoundHere("这一年的日历还没有载入。"));
        var view = CalendarView.of(imports, chosen, years.workingDays(chosen.year()), LocalDate.now(clock));
        return new ModelAndView("administration/calendar", "view", view);
    }

    @GetMapping("/import")
    ModelAndView form() {
        return new ModelAndView("administration/calendar-import", "csv", "");
    }

    /** Back from the preview with what was typed. */
    @PostMapping("/edit")
    ModelAndView edit(@RequestParam String csv) {
        return new ModelAndView("administration/calendar-import", "csv", csv);
    }

    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView preview(
            @RequestParam(defaultValue = "") String csv, @RequestParam(required = false) @Nullable MultipartFile file) {
        String typed = csv;
        try {
            typed = file == null || file.isEmpty() ? csv : CalendarFile.text(file);
            CalendarPreview preview = years.preview(CalendarImport.ofCsv(typed));
            return new ModelAndView("administration/calendar-preview", "preview", PreviewView.of(preview))
                    .addObject("csv", typed);
        } catch (BadInput refused) {
            return refused(typed, refused);
        }
    }

    /** Reads the text again: the page between the two steps is in the hands of the browser. */
    @PostMapping
    ModelAndView load(
            @RequestParam String csv, @RequestParam long basedOn, Principal who, RedirectAttributes afterwards) {
        try {
            CalendarImport brought = CalendarImport.ofCsv(csv);
            years.load(brought, basedOn, who.getName());
            afterwards.addFlashAttribute("flash", brought.year() + " 年的日历已经启用，各办件的到期日已按新日历重算。");
            return new ModelAndView("redirect:/admin/calendar?year=" + brought.year());
        } catch (BadInput refused) {
            return refused(csv, refused);
        }
    }

    private static ModelAndView refused(String csv, BadInput refused) {
        return new ModelAndView("administration/calendar-import", HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("csv", csv)
                .addObject("errors", refused.errors());
    }
}
