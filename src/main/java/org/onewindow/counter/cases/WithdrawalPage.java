package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.onewindow.casework.CaseDesk;
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

/** The applicant takes the application back, any time before the decision. */
@Controller
class WithdrawalPage {

    private final CaseAccess access;
    private final CaseDesk desk;

    WithdrawalPage(CaseAccess access, CaseDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    @GetMapping("/cases/{number}/withdrawal")
    String show(@PathVariable String number, Model model) {
        return page(number, "", List.of(), model);
    }

    @PostMapping("/cases/{number}/withdrawal")
    String submit(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        access.get(number);
        try {
            desk.withdraw(number, reason, access.actor());
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(number, reason, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "申请已按申请人的意愿撤回，办件终止。");
        return "redirect:/cases/" + number;
    }

    private String page(String number, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("file", access.get(number));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "counter/withdrawal";
    }
}
