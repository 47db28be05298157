package org.onewindow.items.residencepermit.permits;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.onewindow.licences.Licences;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.Masks;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One permit: its whole life to read, and what happens to it outside any case to enter. */
@Controller
class PermitPage {

    private final Permits permits;
    private final PermitDesk desk;
    private final PermitAccess access;
    private final Licences licences;
    private final Organisation organisation;

    PermitPage(Permits permits, PermitDesk desk, PermitAccess access, Licences licences, Organisation organisation) {
        this.permits = permits;
        this.desk = desk;
        this.access = access;
        this.licences = licences;
        this.organisation = organisation;
    }

    @GetMapping("/desk/permits/{number}")
    String show(@PathVariable String number, Model model) {
        return page(permit(number), "", "", List.of(), model);
    }

    @PostMapping("/desk/permits/{number}/loss")
    String reportLoss(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Permit permit = permit(number);
        return change(
                permit,
                "loss",
                words,
                "已挂失，可以到窗口申请补领。",
                model,
                response,
                flash,
                () -> desk.reportLoss(number, words, access.actor(permit)));
    }

    @PostMapping("/desk/permits/{number}/end")
    String end(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Permit permit = permit(number);
        model.addAttribute("reason", reason);
        return change(
                permit,
                "end",
                words,
                "已终止，终止告知书已制作。",
                model,
                response,
                flash,
                () -> desk.end(number, EndReason.named(reason), words, access.actor(permit)));
    }

    @PostMapping("/desk/permits/{number}/seizure")
    String seize(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Permit permit = permit(number);
        return change(
                permit,
                "seizure",
                words,
                "已收缴，收缴凭证已制作。",
                model,
                response,
                flash,
                () -> desk.seize(number, words, access.actor(permit)));
    }

    private String change(
            Permit permit,
            String form,
            String words,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Runnable change) {
        try {
            change.run();
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(permit, form, words, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", done);
        return "redirect:/desk/permits/" + permit.number();
    }

    private String page(Permit permit, String form, String words, List<FieldError> errors, Model model) {
        Holder holder = desk.holder(permit.number());
        model.addAttribute(
                "view",
                new PermitView(
                        permit,
                        holder.name(),
                        Masks.idNumber(holder.idNumber()),
                        organisation.areaName(permit.areaCode()),
                        holder.address(),
                        permit.year(),
                        desk.life(permit.number()),
                        licences.find(permit.number()).orElse(null),
                        desk.toVerify(permit),
                        permit.state().lives() && access.mayAct(permit)));
        model.addAttribute("reasons", EndReason.values());
        model.addAttribute("form", form);
        model.addAttribute("words", words);
        model.addAttribute("errors", errors);
        return "residencepermit/permit";
    }

    private Permit permit(String number) {
        return permits.find(number).filter(access::mayRead).orElseThrow(() -> new NotFoundHere("没有这本居住证。"));
    }
}
