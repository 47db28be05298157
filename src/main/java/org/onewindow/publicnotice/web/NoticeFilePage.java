package org.onewindow.publicnotice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.publicnotice.Objection;
import org.onewindow.publicnotice.ObjectionDesk;
import org.onewindow.publicnotice.PublicNotices;
import org.onewindow.publicnotice.RecipientList;
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

/** The notices of a case, the objections against it and its place on the long-term list, for the officers it concerns. */
@Controller
class NoticeFilePage {

    private final NoticeAccess access;
    private final PublicNotices notices;
    private final ObjectionDesk objections;
    private final RecipientList list;

    NoticeFilePage(NoticeAccess access, PublicNotices notices, ObjectionDesk objections, RecipientList list) {
        this.access = access;
        this.notices = notices;
        this.objections = objections;
        this.list = list;
    }

    @GetMapping("/desk/cases/{number}/notices")
    String show(@PathVariable String number, Model model) {
        CaseFile file = access.get(number);
        access.noteLook(file);
        return page(file, null, List.of(), model);
    }

    /** Shows who objects, and says so in the record of looks. */
    @PostMapping("/desk/objections/{id}/reveal")
    String reveal(@PathVariable String id, Model model) {
        Objection objection = access.objection(Typed.id(id), ObjectionDesk::mayRead);
        objections.reveal(objection, access.actor());
        return page(access.get(objection.caseNumber()), objection.id(), List.of(), model);
    }

    @PostMapping("/desk/objections/{id}/answer")
    String answer(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String result,
            @RequestParam(defaultValue = "") String toldOn,
            @RequestParam(required = false) @Nullable String toldHow,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Objection objection = access.objection(Typed.id(id), ObjectionDesk::mayAnswer);
        return done(objection.caseNumber(), model, response, flash, () -> {
            objections.answer(objection, result, Typed.day(toldOn), toldHow, access.actor());
            return "处理结果的告知已登记。";
        });
    }

    @PostMapping("/desk/cases/{number}/listing/removal")
    String remove(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        access.mustHandle(number);
        return done(number, model, response, flash, () -> {
            list.remove(number, reason, access.actor());
            return "已从长期公布名单撤下。";
        });
    }

    private String done(
            String number, Model model, HttpServletResponse response, RedirectAttributes flash, Supplier<String> act) {
        try {
            flash.addFlashAttribute("flash", act.get());
            return "redirect:/desk/cases/" + number + "/notices";
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(access.get(number), null, refused.errors(), model);
        }
    }

    private String page(CaseFile file, @Nullable UUID shown, List<FieldError> errors, Model model) {
        boolean reads = ObjectionDesk.mayRead(access.posts());
        model.addAttribute("file", file);
        model.addAttribute("notices", notices.of(file.number()));
        model.addAttribute("objections", reads ? objections.of(file.number()) : List.of());
        model.addAttribute("reads", reads);
        model.addAttribute("handles", ObjectionDesk.mayAnswer(access.posts()));
        model.addAttribute("shown", shown);
        model.addAttribute("ways", ObjectionDesk.WAYS);
        model.addAttribute("listing", list.of(file.number()).orElse(null));
        model.addAttribute("errors", errors);
        return "publicnotice/file";
    }
}
