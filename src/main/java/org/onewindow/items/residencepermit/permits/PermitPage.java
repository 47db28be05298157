package org.onewindow.items.residencepermit.permits;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.licences.Licences;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.IdNumber;
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

/** 居住证台账: find a permit, read its whole life, and enter what happens to it outside any case. */
@Controller
class PermitPage {

    private final Permits permits;
    private final PermitDesk desk;
    private final PermitAccess access;
    private final RecentPermits recent;
    private final Licences licences;
    private final Organisation organisation;
    private final Clock clock;

    PermitPage(
            Permits permits,
            PermitDesk desk,
            PermitAccess access,
            RecentPermits recent,
            Licences licences,
            Organisation organisation,
            Clock clock) {
        this.permits = permits;
        this.desk = desk;
        this.access = access;
        this.recent = recent;
        this.licences = licences;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/desk/permits")
    String ask(Model model) {
        model.addAttribute("recent", recent.list());
        return "residencepermit/permits";
    }

    /** By POST, because the number may be the holder's own. */
    @PostMapping("/desk/permits/search")
    String search(@RequestParam(defaultValue = "") String number, Model model, HttpServletResponse response) {
        try {
            Optional<Permit> found = find(number.strip());
            if (found.isPresent()) {
                return "redirect:/desk/permits/" + found.get().number();
            }
            model.addAttribute("errors", List.of(new FieldError("number", "没有查到这本居住证，请核对号码。")));
        } catch (BadInput refused) {
            model.addAttribute(
                    "errors",
                    refused.errors().stream().map(PermitPage::inNumber).toList());
        }
        model.addAttribute("number", number);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return "residencepermit/permits";
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

    private Optional<Permit> find(String number) {
        if (number.isBlank()) {
            throw new BadInput("number", "请填写居住证编号，或者持证人的公民身份号码。");
        }
        if (PermitNumber.isMeant(number)) {
            String meant = PermitNumber.recognise(number).orElseThrow(PermitPage::misspelt);
            return permits.find(meant).filter(access::mayRead);
        }
        if (!PermitNumber.isAsLongAsAPersons(number)) {
            throw new BadInput("number", "没有认出这个号码：居住证编号像 JZ620102-2026-0000001，公民身份号码是 18 位。");
        }
        IdNumber holder = IdNumber.recognise(number, LocalDate.now(clock));
        return permits.newestOf(holder).filter(access::mayRead);
    }

    private Permit permit(String number) {
        return permits.find(number).filter(access::mayRead).orElseThrow(() -> new NotFoundHere("没有这本居住证。"));
    }

    private static BadInput misspelt() {
        return new BadInput("number", "居住证编号写得不对：JZ 后面是 6 位地区、4 位年份和 7 位序号，像 JZ620102-2026-0000001。");
    }

    private static FieldError inNumber(FieldError error) {
        return new FieldError("number", error.message());
    }
}
