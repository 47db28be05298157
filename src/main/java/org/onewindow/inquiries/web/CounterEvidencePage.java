package org.onewindow.inquiries.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.inquiries.CounterEvidence;
import org.onewindow.inquiries.Means;
import org.onewindow.inquiries.MeansView;
import org.onewindow.inquiries.TypedExplanation;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applicant explains at the window what a means check found. */
@Controller
class CounterEvidencePage {

    private final CounterEvidence evidence;
    private final Means means;
    private final InquiryAccess access;

    CounterEvidencePage(CounterEvidence evidence, Means means, InquiryAccess access) {
        this.evidence = evidence;
        this.means = means;
        this.access = access;
    }

    @GetMapping("/cases/{number}/counter-evidence")
    String show(@PathVariable String number, Model model) {
        CaseFile file = access.look(number, "查看核对结果（登记说明）");
        if (!evidence.isAwaited(number)) {
            throw new AlreadyDone("本件现在不等待核查结果的说明：还没有告知、已经说明过，或者期限已过。");
        }
        return page(file, Map.of(), List.of(), model);
    }

    @PostMapping("/cases/{number}/counter-evidence")
    String give(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        CaseFile file = access.look(number, "登记核查结果说明");
        try {
            int findings = means.of(file).findings().size();
            evidence.give(number, TypedExplanation.of(typed, findings, papers), access.actor());
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, typed, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "申请人的说明已登记，由街道逐项复核。");
        return "redirect:/cases/" + number;
    }

    private String page(CaseFile file, Map<String, String> typed, List<FieldError> errors, Model model) {
        MeansView view = means.of(file);
        model.addAttribute("file", file);
        model.addAttribute("view", view);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "inquiries/counter-evidence";
    }
}
