package org.onewindow.inquiries.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.inquiries.FindingWords;
import org.onewindow.inquiries.PaperReport;
import org.onewindow.inquiries.PaperReports;
import org.onewindow.registers.RegisterOutcome;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer takes down a paper report because no line brought the answer. */
@Controller
class RegisterReportPage {

    private static final int ROWS = 4;
    private static final int MOST_ROWS = 40;

    private final PaperReports reports;
    private final FindingWords words;
    private final InquiryAccess access;

    RegisterReportPage(PaperReports reports, FindingWords words, InquiryAccess access) {
        this.reports = reports;
        this.words = words;
        this.access = access;
    }

    @GetMapping("/desk/tasks/{task}/register-report")
    String show(@PathVariable String task, Model model) {
        return page(task, Map.of(), ROWS, List.of(), model);
    }

    @PostMapping("/desk/tasks/{task}/register-report")
    String enter(
            @PathVariable String task,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile report,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        CaseFile file = access.ofTask(task);
        int rows = rows(typed);
        if (typed.containsKey("more")) {
            return page(task, typed, Math.min(MOST_ROWS, rows + ROWS), List.of(), model);
        }
        try {
            reports.enter(task, report(typed, rows, report), access.actor(), access.groups());
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(task, typed, rows, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "纸质核对报告已登记，办件继续办理。");
        return "redirect:/desk/cases/" + file.number() + "/means";
    }

    private String page(String task, Map<String, String> typed, int rows, List<FieldError> errors, Model model) {
        CaseFile file = access.ofTask(task);
        model.addAttribute("task", task);
        model.addAttribute("file", file);
        model.addAttribute("persons", reports.question(task).persons());
        model.addAttribute("missing", reports.missing(task));
        model.addAttribute("kinds", words.choices(file));
        model.addAttribute("outcomes", RegisterOutcome.values());
        model.addAttribute("rows", rows);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "inquiries/register-report";
    }

    private static int rows(Map<String, String> typed) {
        String rows = typed.getOrDefault("rows", "");
        return rows.matches("[0-9]{1,2}") ? Math.min(MOST_ROWS, Math.max(ROWS, Integer.parseInt(rows))) : ROWS;
    }

    private static PaperReport report(Map<String, String> typed, int rows, @Nullable MultipartFile file)
            throws IOException {
        List<PaperReport.Row> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(new PaperReport.Row(
                    typed.getOrDefault("person." + i, ""),
                    typed.getOrDefault("what." + i, ""),
                    typed.getOrDefault("amount." + i, ""),
                    typed.getOrDefault("source." + i, ""),
                    typed.getOrDefault("detail." + i, "")));
        }
        return new PaperReport(
                typed.get("outcome"),
                lines,
                typed.get("note"),
                file == null ? null : file.getOriginalFilename(),
                file == null ? new byte[0] : file.getBytes());
    }
}
