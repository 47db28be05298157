package org.onewindow.inquiries.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.inquiries.Judgement;
import org.onewindow.inquiries.Means;
import org.onewindow.inquiries.Recheck;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The street judges finding by finding whether the applicant's explanation holds. */
@Controller
class RecheckPage {

    private final Recheck recheck;
    private final Means means;
    private final InquiryAccess access;

    RecheckPage(Recheck recheck, Means means, InquiryAccess access) {
        this.recheck = recheck;
        this.means = means;
        this.access = access;
    }

    @GetMapping("/desk/tasks/{task}/recheck")
    String show(@PathVariable String task, Model model) {
        return page(task, Map.of(), List.of(), model);
    }

    @PostMapping("/desk/tasks/{task}/recheck")
    String judge(
            @PathVariable String task,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseFile file = access.ofTask(task);
        List<Recheck.Typed> lines = new ArrayList<>();
        for (int number = 1; number <= means.of(file).findings().size(); number++) {
            lines.add(new Recheck.Typed(
                    typed.get("verdict." + number), typed.get("amount." + number), typed.get("reason." + number)));
        }
        try {
            recheck.judge(task, lines, access.actor(), access.groups());
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(task, typed, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "复核结果已保存，认定的收入和财产将用于测算。");
        return "redirect:/desk/cases/" + file.number() + "/means";
    }

    private String page(String task, Map<String, String> typed, List<FieldError> errors, Model model) {
        CaseFile file = access.ofTask(task);
        model.addAttribute("task", task);
        model.addAttribute("file", file);
        model.addAttribute("view", means.of(file));
        model.addAttribute("verdicts", Judgement.Verdict.values());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "inquiries/recheck";
    }
}
