package org.onewindow.items.residencepermit.permits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onewindow.casework.Actor;
import org.onewindow.licences.Licences;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.Masks;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One permit: its whole life to read, and what happens to it outside any case to enter. */
@Controller
class PermitPage {

    private static final String VIEW = "residencepermit/permit";
    private static final String PROPOSED = "已提请，公安分局负责人在本页确认后生效。";

    private final Permits permits;
    private final PermitDesk desk;
    private final PermitProposals proposals;
    private final PermitLetters letters;
    private final PermitAccess access;
    private final Licences licences;
    private final Organisation organisation;

    PermitPage(
            Permits permits,
            PermitDesk desk,
            PermitProposals proposals,
            PermitLetters letters,
            PermitAccess access,
            Licences licences,
            Organisation organisation) {
        this.permits = permits;
        this.desk = desk;
        this.proposals = proposals;
        this.letters = letters;
        this.access = access;
        this.licences = licences;
        this.organisation = organisation;
    }

    @GetMapping("/desk/permits/{number}")
    ModelAndView show(@PathVariable String number) {
        return new ModelAndView(VIEW, page(permit(number), "", PermitForm.EMPTY, List.of()));
    }

    @PostMapping("/desk/permits/{number}/loss")
    ModelAndView reportLoss(@PathVariable String number, PermitForm form, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "已挂失，可以到窗口申请补领；找到原证的，在本页解除挂失。");
        return act(number, "loss", form, by -> desk.reportLoss(number, form.words(), form.isIdentified(), by));
    }

    @PostMapping("/desk/permits/{number}/found")
    ModelAndView reportFound(@PathVariable String number, PermitForm form, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "已解除挂失，原证件可以继续使用；已经申请补领的，请到窗口撤回申请。");
        return act(number, "found", form, by -> desk.reportFound(number, form.words(), form.isIdentified(), by));
    }

    @PostMapping("/desk/permits/{number}/end")
    ModelAndView end(@PathVariable String number, PermitForm form, RedirectAttributes flash) {
        EndReason reason = EndReason.named(form.reason());
        boolean proposed = reason != null && reason.contestable();
        flash.addFlashAttribute("flash", proposed ? PROPOSED : "已终止，终止告知书已制作，在“全部经过”里打开。");
        return act(number, "end", form, by -> desk.end(number, reason, form.words(), by));
    }

    @PostMapping("/desk/permits/{number}/seizure")
    ModelAndView seize(@PathVariable String number, PermitForm form, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", PROPOSED);
        return act(number, "seizure", form, by -> desk.proposeSeizure(number, form.words(), by));
    }

    @PostMapping("/desk/permits/{number}/confirmation")
    ModelAndView confirm(@PathVariable String number, PermitForm form, RedirectAttributes flash) {
        access.requireHead(permit(number));
        flash.addFlashAttribute("flash", "已确认，文书已制作，在“全部经过”里打开。");
        return act(number, "confirmation", form, by -> proposals.confirm(number, by));
    }

    @PostMapping("/desk/permits/{number}/refusal")
    ModelAndView decline(@PathVariable String number, PermitForm form, RedirectAttributes flash) {
        access.requireHead(permit(number));
        flash.addFlashAttribute("flash", "已退回，居住证不变。");
        return act(number, "refusal", form, by -> proposals.decline(number, form.words(), by));
    }

    private ModelAndView act(String number, String which, PermitForm form, Consumer<Actor> act) {
        Permit permit = permit(number);
        Actor by = access.actor(permit);
        try {
            act.accept(by);
        } catch (BadInput refused) {
            return new ModelAndView(VIEW, page(permit, which, form, refused.errors()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return new ModelAndView("redirect:/desk/permits/" + number);
    }

    private Map<String, Object> page(Permit permit, String which, PermitForm form, List<FieldError> errors) {
        Map<String, Object> page = new HashMap<>();
        page.put("view", view(permit));
        page.put("reasons", EndReason.values());
        page.put("form", which);
        page.put("words", form.words());
        page.put("reason", form.reason());
        page.put("identified", form.isIdentified());
        page.put("errors", errors);
        return page;
    }

    private PermitView view(Permit permit) {
        Holder holder = desk.holder(permit.number());
        return new PermitView(
                permit,
                holder.name(),
                Masks.idNumber(holder.idNumber()),
                organisation.areaName(permit.areaCode()),
                holder.address(),
                permit.year(),
                letters.life(permit),
                licences.find(permit.number()).orElse(null),
                desk.toVerify(permit),
                proposals.open(permit).orElse(null),
                access.mayConfirm(permit),
                permit.state().lives() && access.mayAct(permit));
    }

    private Permit permit(String number) {
        return permits.find(number).filter(access::mayRead).orElseThrow(() -> new NotFoundHere("没有这本居住证。"));
    }
}
