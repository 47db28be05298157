package org.onewindow.publicnotice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.access.TaskCases;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.organisation.Organisation;
import org.onewindow.publicnotice.NoticePosting;
import org.onewindow.publicnotice.NoticePreview;
import org.onewindow.publicnotice.Posting;
import org.onewindow.publicnotice.PublicNotice;
import org.onewindow.support.AlreadyDone;
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

/** B7 公示: what will be public, word for word, and the record of the paper on the wall. */
@Controller
class PostNoticePage {

    private final NoticePosting posting;
    private final TaskCases tasks;
    private final CaseFiles files;
    private final Organisation organisation;
    private final CurrentStaff current;
    private final Clock clock;

    PostNoticePage(
            NoticePosting posting,
            TaskCases tasks,
            CaseFiles files,
            Organisation organisation,
            CurrentStaff current,
            Clock clock) {
        this.posting = posting;
        this.tasks = tasks;
        this.files = files;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/desk/tasks/{task}/notice")
    String show(@PathVariable String task, Model model) {
        Map<String, String> typed = Map.of(
                "postedBy",
                current.get().fullName(),
                "postedOn",
                LocalDate.now(clock).toString());
        return page(task, typed, List.of(), model);
    }

    /** The paper for the wall, to be printed before it is posted; there is none while anything must not be shown. */
    @GetMapping("/desk/tasks/{task}/notice/paper")
    String paper(@PathVariable String task, Model model) {
        CaseFile file = files.get(tasks.mustBeReadable(task));
        NoticePreview preview = posting.preview(task);
        if (!preview.mayBePublished()) {
            throw new AlreadyDone("有不能公示的内容，更正以前不能打印：" + String.join("", preview.faults()));
        }
        model.addAttribute("file", file);
        model.addAttribute("preview", preview);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("office", organisation.officeName(file.areaCode()));
        return "publicnotice/paper";
    }

    @PostMapping("/desk/tasks/{task}/notice")
    String post(
            @PathVariable String task,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        tasks.mustBeReadable(task);
        Staff staff = current.get();
        try {
            Actor officer = new Actor(staff.id(), staff.fullName());
            PublicNotice notice = posting.post(task, posted(typed, photo), officer, staff.groups());
            flash.addFlashAttribute("flash", "已登记张贴，公示开始；期满无异议自动继续办理。");
            return "redirect:/desk/cases/" + notice.caseNumber() + "/notices";
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(task, typed, refused.errors(), model);
        }
    }

    private static Posting posted(Map<String, String> typed, @Nullable MultipartFile photo) throws IOException {
        return new Posting(
                typed.get("place"),
                typed.get("postedBy"),
                Typed.day(typed.getOrDefault("postedOn", "")),
                photo == null ? null : photo.getOriginalFilename(),
                photo == null ? new byte[0] : photo.getBytes());
    }

    private String page(String task, Map<String, String> typed, List<FieldError> errors, Model model) {
        String caseNumber = tasks.mustBeReadable(task);
        model.addAttribute("task", task);
        model.addAttribute("file", files.get(caseNumber));
        model.addAttribute("preview", posting.preview(task));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "publicnotice/post";
    }
}
