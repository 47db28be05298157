package org.onewindow.inquiries.web;

import org.onewindow.casework.CaseFile;
import org.onewindow.inquiries.CounterEvidence;
import org.onewindow.inquiries.Means;
import org.onewindow.inquiries.PaperReports;
import org.onewindow.materials.Materials;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a means check found, what was said to it, and what counts. */
@Controller
class MeansPage {

    private final Means means;
    private final CounterEvidence evidence;
    private final Materials materials;
    private final InquiryAccess access;

    MeansPage(Means means, CounterEvidence evidence, Materials materials, InquiryAccess access) {
        this.means = means;
        this.evidence = evidence;
        this.materials = materials;
        this.access = access;
    }

    @GetMapping("/desk/cases/{number}/means")
    String show(@PathVariable String number, Model model) {
        CaseFile file = access.look(number, "查看核对结果");
        model.addAttribute("file", file);
        model.addAttribute("view", means.of(file));
        model.addAttribute("awaited", evidence.isAwaited(number));
        model.addAttribute("window", access.isClerk());
        model.addAttribute(
                "papers",
                materials.uploads(number).stream()
                        .filter(upload -> upload.code().equals(CounterEvidence.FILE)
                                || upload.code().equals(PaperReports.FILE))
                        .toList());
        return "inquiries/means";
    }
}
