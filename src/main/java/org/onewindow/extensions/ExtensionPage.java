package org.onewindow.extensions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.casework.LongerLimits;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.Limit;
import org.onewindow.support.AlreadyDone;
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

/** B4 延期: an officer asks for the longer limit and sees beforehand what it does to the dates. */
@Controller
class ExtensionPage {

    private final CurrentStaff current;
    private final CaseFiles files;
    private final CaseReaders readers;
    private final CaseClocks clocks;
    private final Extensions extensions;
    private final LongerLimits longer;

    ExtensionPage(
            CurrentStaff current,
            CaseFiles files,
            CaseReaders readers,
            CaseClocks clocks,
            Extensions extensions,
            LongerLimits longer) {
        this.current = current;
        this.files = files;
        this.readers = readers;
        this.clocks = clocks;
        this.extensions = extensions;
        this.longer = longer;
    }

    @GetMapping("/desk/cases/{number}/extension")
    String show(@PathVariable String number, Model model) {
        return page(served(number), "", "", List.of(), model);
    }

    @PostMapping("/desk/cases/{number}/extension")
    String ask(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        CaseFile file = served(number);
        Staff officer = current.get();
        try {
            extensions.ask(number, kind, reason, new Actor(officer.id(), officer.fullName()));
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, kind, reason, refused.errors(), model);
        }
        model.addAttribute("flash", "延期申请已提交，等待负责人审批。批准以前，原来的期限照常计算。");
        return page(file, "", "", List.of(), model);
    }

    private String page(CaseFile file, String kind, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("clock", clocks.find(file.number()).orElse(null));
        model.addAttribute("kinds", longer.kinds(file));
        model.addAttribute("kind", kind);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        try {
            Limit extension = extensions.allowed(file);
            model.addAttribute("extension", extension);
            model.addAttribute("basis", extensions.basis(file));
            model.addAttribute("then", extensions.preview(file, extension));
        } catch (AlreadyDone refused) {
            model.addAttribute("refused", refused.getMessage());
        }
        return "extensions/extension";
    }

    /** The case, for those officers who may ask; for everybody else it looks like one that does not exist. */
    private CaseFile served(String number) {
        CaseFile file = files.get(number);
        Staff officer = current.get();
        boolean may =
                !Collections.disjoint(officer.posts(), longer.posts(file)) && readers.include(officer.groups(), file);
        if (!may) {
            throw new NotFoundHere("case of another office");
        }
        return file;
    }
}
