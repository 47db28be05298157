package org.onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseOverview;
import org.onewindow.casework.CasePath;
import org.onewindow.casework.Supplements;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.ratings.Ratings;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * R4 进度: number and query code open the steps in plain words.
 *
 * <p>A wrong pair and an unknown number get the same answer; how often one may ask is limited in front of this page.
 */
@Controller
class StatusPage {

    private static final int LONGEST = 40;

    private final CaseFiles files;
    private final CaseOverview overview;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Supplements supplements;
    private final Ratings ratings;

    StatusPage(
            CaseFiles files,
            CaseOverview overview,
            CaseClocks clocks,
            CaseSteps steps,
            Supplements supplements,
            Ratings ratings) {
        this.files = files;
        this.overview = overview;
        this.clocks = clocks;
        this.steps = steps;
        this.supplements = supplements;
        this.ratings = ratings;
    }

    @GetMapping("/status")
    String ask(@RequestParam(defaultValue = "") String number, Model model) {
        model.addAttribute("number", number.matches("[0-9-]{1,40}") ? number : "");
        return "portal/status";
    }

    @PostMapping("/status")
    String show(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        Optional<CaseFile> found = number.length() > LONGEST || code.length() > LONGEST
                ? Optional.empty()
                : files.findByQueryCode(number.strip(), code);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("number", number);
            model.addAttribute("errors", List.of(new FieldError("number", "没有查到。请核对回执上的办件编号和查询码，两项都要对。")));
            return "portal/status";
        }
        CaseFile file = found.get();
        Waiting waiting = overview.waiting(file).orElse(null);
        model.addAttribute("file", file);
        model.addAttribute("waiting", waiting == null ? "" : CasePath.inWords(waiting));
        model.addAttribute("path", CasePath.of(file, waiting));
        model.addAttribute("clock", clocks.find(file.number()).orElse(null));
        model.addAttribute("steps", steps.of(file.number()));
        model.addAttribute("supplement", supplements.open(file.number()).orElse(null));
        model.addAttribute("rating", ratings.open(file.number()).orElse(null));
        return "portal/progress";
    }
}
