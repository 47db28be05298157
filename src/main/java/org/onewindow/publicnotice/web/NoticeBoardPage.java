package org.onewindow.publicnotice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.publicnotice.BoardEntry;
import org.onewindow.publicnotice.ObjectionInput;
import org.onewindow.publicnotice.Objections;
import org.onewindow.publicnotice.PublicNotices;
import org.onewindow.publicnotice.Reception;
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

/** R5 公示栏: what runs now, by item and date, and the form for an objection; gone the moment a notice ends. */
@Controller
class NoticeBoardPage {

    private final PublicNotices notices;
    private final Objections objections;

    NoticeBoardPage(PublicNotices notices, Objections objections) {
        this.notices = notices;
        this.objections = objections;
    }

    @GetMapping("/notices")
    String board(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String date,
            Model model,
            HttpServletResponse response) {
        Robots.keepAway(response);
        LocalDate day = Typed.day(date);
        if (!date.isBlank() && day == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", List.of(new FieldError("date", "日期写法不对，例如 2026-09-24。")));
        }
        List<BoardEntry> all = notices.onBoard(null, null);
        Map<String, String> items = new LinkedHashMap<>();
        all.forEach(entry -> items.put(entry.itemKey(), entry.itemName()));
        boolean known = items.containsKey(item);
        model.addAttribute("items", items);
        model.addAttribute("item", known ? item : "");
        model.addAttribute("date", day == null ? "" : day.toString());
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute("entries", notices.onBoard(known ? item : null, day));
        return "publicnotice/board";
    }

    @GetMapping("/notices/{id}")
    String notice(@PathVariable String id, Model model, HttpServletResponse response) {
        Robots.keepAway(response);
        UUID notice = Typed.id(id);
        Optional<BoardEntry> entry = notices.onBoard(notice);
        if (entry.isEmpty()) {
            return gone(notice, response);
        }
        return form(entry.get(), null, List.of(), model);
    }

    @PostMapping("/notices/{id}/objections")
    String object(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String idNumber,
            @RequestParam(required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        Robots.keepAway(response);
        UUID notice = Typed.id(id);
        ObjectionInput input = new ObjectionInput(name, idNumber, phone, reason);
        try {
            Reception answer = objections.raise(notice, input, Objections.RESIDENT);
            return "redirect:/notices/received/" + answer.path();
        } catch (BadInput refused) {
            Optional<BoardEntry> entry = notices.onBoard(notice);
            if (entry.isEmpty()) {
                return gone(notice, response);
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(entry.get(), input, refused.errors(), model);
        }
    }

    /** What became of it, in words that name nobody. */
    @GetMapping("/notices/received/{answer}")
    String received(@PathVariable String answer, Model model, HttpServletResponse response) {
        Robots.keepAway(response);
        for (Reception reception : Reception.values()) {
            if (reception.path().equals(answer)) {
                model.addAttribute("answer", reception);
                return "publicnotice/received";
            }
        }
        throw new NotFoundHere("no such answer");
    }

    private String gone(UUID notice, HttpServletResponse response) {
        if (!notices.cameDown(notice)) {
            throw new NotFoundHere("notice " + notice);
        }
        response.setStatus(HttpStatus.GONE.value());
        return "publicnotice/gone";
    }

    private static String form(BoardEntry entry, @Nullable ObjectionInput typed, List<FieldError> errors, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("typed", typed == null ? new ObjectionInput("", "", "", "") : typed);
        model.addAttribute("errors", errors);
        return "publicnotice/notice";
    }
}
