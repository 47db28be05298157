package org.onewindow.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Looks;
import org.onewindow.casework.Remarks;
import org.onewindow.casework.SupplementHistory;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.HallTasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** S4 监督员: reads accepted cases blind and comments before they are put up for notice. */
@Controller
class SupervisionPage {

    private static final int MOST = 200;

    private final CurrentStaff current;
    private final CaseFiles files;
    private final Organisation organisation;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Remarks remarks;
    private final Looks looks;
    private final TaskCaseContent content;
    private final HallTasks tasks;
    private final SupplementHistory history;

    SupervisionPage(
            CurrentStaff current,
            CaseFiles files,
            Organisation organisation,
            CaseClocks clocks,
            CaseSteps steps,
            Remarks remarks,
            Looks looks,
            TaskCaseContent content,
            HallTasks tasks,
            SupplementHistory history) {
        this.current = current;
        this.files = files;
        this.organisation = organisation;
        this.clocks = clocks;
        this.steps = steps;
        this.remarks = remarks;
        this.looks = looks;
        this.content = content;
        this.tasks = tasks;
        this.history = history;
    }

    @GetMapping("/supervision/cases")
    String list(Model model) {
        model.addAttribute("tasks", tasks.of(current.get().groups()));
        List<CaseFile> open = files.inStatus(Remarks.OPEN_TO_REMARKS, MOST).stream()
                .filter(this::isSupervised)
                .toList();
        List<String> numbers = open.stream().map(CaseFile::number).toList();
        Map<String, ClockView> views = clocks.views(numbers);
        Map<String, List<StepView>> running = steps.open(numbers);
        Map<String, Integer> said = remarks.count(numbers);
        model.addAttribute(
                "lines",
                open.stream()
                        .map(file -> new Line(
                                file,
                                views.get(file.number()),
                                running.getOrDefault(file.number(), List.of()),
                                said.getOrDefault(file.number(), 0)))
                        .toList());
        model.addAttribute(
                "shares",
                history.shares().stream()
                        .filter(share -> isSupervised(share.areaCode()))
                        .map(share ->
                                new Told(share.itemName(), organisation.officeName(share.areaCode()), share.share()))
                        .toList());
        return "desk/supervision";
    }

    @GetMapping("/supervision/cases/{number}")
    String read(@PathVariable String number, Model model) {
        CaseFile file = supervised(number);
        looks.add(number, actor(), "查看卷宗（监督）");
        return page(file, "", List.of(), model);
    }

    @PostMapping("/supervision/cases/{number}/remarks")
    String comment(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseFile file = supervised(number);
        try {
            remarks.add(number, words, actor());
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, words, refused.errors(), model);
        }
        flash.addFlashAttribute("flash", "监督意见已写入卷宗，经办人和负责人都能看到。");
        return "redirect:/supervision/cases/" + number;
    }

    private String page(CaseFile file, String words, List<FieldError> errors, Model model) {
        model.addAttribute("view", BlindView.of(content.of(file)));
        model.addAttribute("blind", true);
        model.addAttribute("open", Remarks.OPEN_TO_REMARKS.contains(file.status()));
        model.addAttribute("words", words);
        model.addAttribute("errors", errors);
        return "desk/supervised-case";
    }

    private CaseFile supervised(String number) {
        CaseFile file = files.get(number);
        if (!isSupervised(file)) {
            throw new NotFoundHere("case of another area");
        }
        return file;
    }

    private boolean isSupervised(CaseFile file) {
        return isSupervised(file.areaCode());
    }

    private boolean isSupervised(String areaCode) {
        return current.get().groups().contains(organisation.groupOf(Post.SUPERVISOR, areaCode));
    }

    private Actor actor() {
        Staff supervisor = current.get();
        return new Actor(supervisor.id(), supervisor.fullName());
    }

    /** How often an office's one list of an item was not enough. */
    record Told(String item, String office, SupplementHistory.Share share) {}

    /** A case that is open to remarks. */
    record Line(CaseFile file, @Nullable ClockView clock, List<StepView> steps, int remarks) {}
}
