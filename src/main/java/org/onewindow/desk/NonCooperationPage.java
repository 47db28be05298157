package org.onewindow.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Cooperation;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
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

/** A head of the office ends a case whose family does not cooperate; nobody below may take that step. */
@Controller
class NonCooperationPage {

    private static final List<Post> HEADS = List.of(Post.STREETHEAD, Post.COUNTYHEAD);

    private final CaseFiles files;
    private final Cooperation cooperation;
    private final Organisation organisation;
    private final CurrentStaff current;

    NonCooperationPage(CaseFiles files, Cooperation cooperation, Organisation organisation, CurrentStaff current) {
        this.files = files;
        this.cooperation = cooperation;
        this.organisation = organisation;
        this.current = current;
    }

    @GetMapping("/desk/cases/{number}/non-cooperation")
    String show(@PathVariable String number, Model model) {
        return page(number, "", List.of(), model);
    }

    @PostMapping("/desk/cases/{number}/non-cooperation")
    String submit(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseFile file = file(number);
        Staff head = current.get();
        try {
            cooperation.refused(file.number(), reason, new Actor(head.id(), head.fullName()));
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(number, reason, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "审核确认已终止，终止告知书已制作。");
        return "redirect:/cases/" + number;
    }

    private String page(String number, String reason, List<FieldError> errors, Model model) {
        CaseFile file = file(number);
        model.addAttribute("file", file);
        model.addAttribute("possible", cooperation.isOwed(file));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "desk/non-cooperation";
    }

    /** The case of a head's own area; any other looks like one that does not exist. */
    private CaseFile file(String number) {
        CaseFile file = files.get(number);
        boolean own = HEADS.stream()
                .map(post -> organisation.groupOf(post, file.areaCode()))
                .anyMatch(current.get().groups()::contains);
        if (!own) {
            throw new NotFoundHere("case of another office");
        }
        return file;
    }
}
