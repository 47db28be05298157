package org.onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * R4 进度: number and query code open the steps in plain words.
 *
 * <p>A wrong pair and an unknown number get the same answer; how often one may ask is limited in front of this page.
 */
@Controller
class StatusPage {

    private final Progress progress;

    StatusPage(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/status")
    String ask(@RequestParam(defaultValue = "") String number, Model model) {
        model.addAttribute("number", number.matches("[0-9-]{1,40}") ? number : "");
        return "portal/status";
    }

    @PostMapping("/status")
    String show(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        return progress.find(number, code)
                .map(file -> progress.page(file, code, Map.of(), List.of(), model))
                .orElseGet(() -> progress.unknown(number, model, response));
    }
}
