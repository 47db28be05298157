package org.onewindow.publicnotice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.publicnotice.Recipient;
import org.onewindow.publicnotice.RecipientList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 长期公布: name, members and amount of those who receive, and nothing else. */
@Controller
class RecipientListPage {

    private static final int A_PAGE = 100;
    private static final int LAST_PAGE = 10_000;

    private final RecipientList list;

    RecipientListPage(RecipientList list) {
        this.list = list;
    }

    @GetMapping("/notices/granted")
    String granted(@RequestParam(defaultValue = "1") int page, Model model, HttpServletResponse response) {
        Robots.keepAway(response);
        int number = Math.max(1, Math.min(LAST_PAGE, page));
        List<Recipient> found = list.listed(A_PAGE + 1, (number - 1) * A_PAGE);
        Map<String, List<Recipient>> byItem = found.stream()
                .limit(A_PAGE)
                .collect(Collectors.groupingBy(Recipient::itemName, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("byItem", byItem);
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > A_PAGE);
        return "publicnotice/granted";
    }
}
