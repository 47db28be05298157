package org.onewindow.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.access.TaskCases;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Looks;
import org.onewindow.publicnotice.NoticePart;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.HallTasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The case file that Tasklist shows beside a task; every look is noted. */
@Controller
class TaskCasePage {

    private final TaskCases tasks;
    private final CurrentStaff current;
    private final CaseFiles files;
    private final Looks looks;
    private final TaskCaseContent content;
    private final HallTasks pages;
    private final NoticePart notices;

    TaskCasePage(
            TaskCases tasks,
            CurrentStaff current,
            CaseFiles files,
            Looks looks,
            TaskCaseContent content,
            HallTasks pages,
            NoticePart notices) {
        this.tasks = tasks;
        this.current = current;
        this.files = files;
        this.looks = looks;
        this.content = content;
        this.pages = pages;
        this.notices = notices;
    }

    @GetMapping("/desk/tasks/{taskId}/case")
    String show(@PathVariable String taskId, Model model, HttpServletResponse response) {
        Optional<TaskCaseView> view = tasks.caseNumber(taskId)
                .flatMap(files::find)
                .map(file -> {
                    Staff officer = current.get();
                    looks.add(file.number(), new Actor(officer.id(), officer.fullName()), "查看卷宗（待办任务）");
                    return content.of(file);
                });
        if (view.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "desk/no-case";
        }
        model.addAttribute("view", view.get());
        notices.show(view.get().file(), current.get().posts(), model);
        pages.find(taskId).filter(task -> task.page() != null).ifPresent(task -> model.addAttribute("task", task));
        return "desk/case";
    }

    /** Where a step without a form is done, for Tasklist to point to. */
    @GetMapping("/desk/tasks/{taskId}/page")
    @ResponseBody
    TaskPage page(@PathVariable String taskId) {
        return tasks.caseNumber(taskId)
                .flatMap(number -> pages.find(taskId))
                .filter(task -> task.page() != null)
                .map(task -> new TaskPage(task.name(), String.valueOf(task.page())))
                .orElseThrow(() -> new NotFoundHere("a task with a form, or nobody's business here"));
    }

    /**
     * The page of a step.
     *
     * @param page the path below the hall's root
     */
    record TaskPage(String name, String page) {}
}
