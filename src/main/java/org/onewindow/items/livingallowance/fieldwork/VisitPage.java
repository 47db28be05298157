package org.onewindow.items.livingallowance.fieldwork;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Looks;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a home visit: kept while it is written, signed by two, then closed. */
@Controller
class VisitPage {

    private static final String PAGE = "/visit";

    private final FieldTasks tasks;
    private final Visits visits;
    private final FieldPapers papers;
    private final Looks looks;

    VisitPage(FieldTasks tasks, Visits visits, FieldPapers papers, Looks looks) {
        this.tasks = tasks;
        this.visits = visits;
        this.papers = papers;
        this.looks = looks;
    }

    @GetMapping("/desk/tasks/{task}/visit")
    String show(@PathVariable String task, Model model) {
        FieldTask open = tasks.open(task, PAGE);
        looks.add(open.file().number(), open.officer(), "打开" + open.task().name());
        return page(visits.open(open), List.of(), model);
    }

    @PostMapping(path = "/desk/tasks/{task}/visit", headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void autosave(@PathVariable String task, @RequestParam MultiValueMap<String, String> typed) {
        FieldTask open = tasks.open(task, PAGE);
        visits.save(open, visits.shape(open).read(typed), Attachments.NONE, Sending.draft(typed));
    }

    @PostMapping("/desk/tasks/{task}/visit")
    String submit(
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        FieldTask open = tasks.open(task, PAGE);
        SheetAction action = SheetAction.of(typed.getFirst("action"));
        Sheet sheet = action.applied(visits.shape(open).read(typed));
        int signed = visits.open(open).signatures().size();
        try {
            Attachments sent = Attachments.of(photos, typed.getFirst("action"));
            Visit saved = visits.save(open, sheet, sent, Sending.onPurpose(typed));
            String done = told(sent, saved.signatures().size() < signed);
            if (action.verb().equals("sign")) {
                visits.sign(open);
                done = "已签名。";
            }
            if (action.verb().equals("finish")) {
                visits.finish(open);
                flash.addFlashAttribute("flash", open.task().name() + "已办结，调查表已生成。");
                return "redirect:/cases/" + open.file().number();
            }
            flash.addFlashAttribute("flash", done);
            return "redirect:/desk/tasks/" + task + PAGE + action.anchor();
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(visits.open(open).with(sheet), refused.errors(), model);
        }
    }

    @GetMapping("/desk/tasks/{task}/visit/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable String task, @PathVariable UUID id) {
        FieldTask open = tasks.open(task, PAGE);
        return papers.picture(open.file().number(), task, id).asPreview();
    }

    private static String told(Attachments sent, boolean signaturesLost) {
        if (signaturesLost) {
            return "已保存。内容有改动，原来的签名已失效，请重新签名。";
        }
        return sent.dropped() == null ? "已保存。" : "照片已删去，其余已保存。";
    }

    private static String page(Visit visit, List<FieldError> errors, Model model) {
        model.addAttribute("view", VisitView.of(visit));
        model.addAttribute("errors", errors);
        return "livingallowance/visit";
    }
}
