package org.onewindow.counter;

import java.util.Arrays;
import java.util.List;
import org.onewindow.access.CurrentStaff;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.SupplementHistory;
import org.onewindow.counter.cases.CaseLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** W11 我的在办: drafts and cases by what they wait for, and a search that never puts a name into an address. */
@Controller
class CasesPage {

    private final CaseLines lines;
    private final CaseSearch search;
    private final DraftLines drafts;
    private final SupplementHistory history;
    private final CurrentStaff staff;

    CasesPage(CaseLines lines, CaseSearch search, DraftLines drafts, SupplementHistory history, CurrentStaff staff) {
        this.lines = lines;
        this.search = search;
        this.drafts = drafts;
        this.history = history;
        this.staff = staff;
    }

    @GetMapping("/cases")
    String show(@RequestParam(defaultValue = "") String tab, Model model) {
        boolean clerk = isClerk();
        CaseTab chosen = CaseTab.of(tab, clerk ? CaseTab.DRAFTS : CaseTab.RUNNING);
        model.addAttribute("tab", chosen);
        model.addAttribute("share", history.share());
        model.addAttribute("drafts", clerk && chosen == CaseTab.DRAFTS ? drafts.open() : List.of());
        model.addAttribute("lines", lines.of(chosen.cases(lines)));
        return page(clerk, model);
    }

    @PostMapping("/cases/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        List<CaseFile> found = search.find(q);
        if (found.size() == 1) {
            return "redirect:/cases/" + found.get(0).number();
        }
        model.addAttribute("q", q);
        model.addAttribute("lines", lines.of(found));
        return page(isClerk(), model);
    }

    private String page(boolean clerk, Model model) {
        model.addAttribute(
                "tabs",
                Arrays.stream(CaseTab.values())
                        .filter(tab -> clerk || tab != CaseTab.DRAFTS)
                        .toList());
        return "counter/cases";
    }

    private boolean isClerk() {
        return staff.get().posts().contains("clerk");
    }
}
