package org.onewindow.counter;

import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.Catalog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** W3 选事项: one box for name, pinyin initials, code or synonym. */
@Controller
class ItemsPage {

    private final Catalog catalog;
    private final DraftDesk desk;

    ItemsPage(Catalog catalog, DraftDesk desk) {
        this.catalog = catalog;
        this.desk = desk;
    }

    @GetMapping("/counter/items")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("hits", catalog.search(q));
        return htmx == null ? "counter/items" : "counter/items :: hits";
    }

    @PostMapping("/drafts")
    String begin(@RequestParam String item) {
        return "redirect:" + desk.begin(item);
    }
}
