package org.onewindow.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.access.TaskCases;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Looks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case file that Tasklist shows beside a task; every look is noted. */
@Controller
class TaskCasePage {

    private final TaskCases tasks;
    private final CurrentStaff current;
    private final CaseFiles files;
    private final Looks looks;
    private final TaskCaseContent content;

    TaskCasePage(TaskCases tasks, CurrentStaff current, CaseFiles files, Looks looks, TaskCaseContent content) {
        this.tasks = tasks;
        this.current = current;
        this.files = files;
        this.looks = looks;
        this.content = content;
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
        return "desk/case";
    }
}
