package org.onewindow.items.livingallowance.fieldwork;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Looks;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
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

/** The record of a community appraisal. */
@Controller
class AppraisalPage {

    private static final String PAGE = "/appraisal";

    private final FieldTasks tasks;
    private final Appraisals appraisals;
    private final Looks looks;

    AppraisalPage(FieldTasks tasks, Appraisals appraisals, Looks looks) {
        this.tasks = tasks;
        this.appraisals = appraisals;
        this.looks = looks;
    }

    @GetMapping("/desk/tasks/{task}/appraisal")
    String show(@PathVariable String task, Model model) {
        FieldTask open = tasks.open(task, PAGE);
        looks.add(open.file().number(), open.officer(), "打开" + open.task().name());
        return page(appraisals.open(open), List.of(), model);
    }

    @PostMapping(path = "/desk/tasks/{task}/appraisal", headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void autosave(@PathVariable String task, @RequestParam MultiValueMap<String, String> typed) {
        appraisals.save(
                tasks.open(task, PAGE), AppraisalSheet.SHAPE.read(typed), Attachments.NONE, Sending.draft(typed));
    }

    @PostMapping("/desk/tasks/{task}/appraisal")
    String submit(
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> scans,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        FieldTask open = tasks.open(task, PAGE);
        SheetAction action = SheetAction.of(typed.getFirst("action"));
        Sheet sheet = action.applied(AppraisalSheet.SHAPE.read(typed));
        try {
            Attachments sent = Attachments.of(scans, typed.getFirst("action"));
            appraisals.save(open, sheet, sent, Sending.onPurpose(typed));
            if (action.verb().equals("finish")) {
                appraisals.finish(open);
                flash.addFlashAttribute("flash", open.task().name() + "已办结，评议记录已生成。");
                return "redirect:/cases/" + open.file().number();
            }
            flash.addFlashAttribute("flash", sent.dropped() == null ? "已保存。" : "扫描件已删去，其余已保存。");
            return "redirect:/desk/tasks/" + task + PAGE + action.anchor();
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(appraisals.open(open).with(sheet), refused.errors(), model);
        }
    }

    private static String page(Appraisal appraisal, List<FieldError> errors, Model model) {
        model.addAttribute("view", appraisal);
        model.addAttribute("errors", errors);
        return "livingallowance/appraisal";
    }
}
