package org.onewindow.counter;

import java.util.List;
import java.util.UUID;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.counter.cases.CaseLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the clerk's day starts: find an item, go on with a draft, see what waits. */
@Controller
class CounterHomePage {

    private final Catalog catalog;
    private final DraftDesk desk;
    private final DraftLines lines;
    private final CaseLines lists;
    private final DraftUploads uploads;

    CounterHomePage(Catalog catalog, DraftDesk desk, DraftLines lines, CaseLines lists, DraftUploads uploads) {
        this.catalog = catalog;
        this.desk = desk;
        this.lines = lines;
        this.lists = lists;
        this.uploads = uploads;
    }

    @GetMapping("/counter")
    String show(Model model) {
        List<ServiceItem> items = catalog.items();
        model.addAttribute("items", items.subList(0, Math.min(8, items.size())));
        model.addAttribute("drafts", lines.open());
        model.addAttribute("supplements", CaseTab.SUPPLEMENT.cases(lists).size());
        model.addAttribute("handOuts", CaseTab.HAND_OUT.cases(lists).size());
        model.addAttribute("running", CaseTab.RUNNING.cases(lists).size());
        return "counter/home";
    }

    @PostMapping("/drafts/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes flash) {
        uploads.discard(desk.get(id));
        desk.discard(id);
        flash.addFlashAttribute("flash", "草稿已删除。");
        return "redirect:/cases?tab=drafts";
    }
}
