package org.onewindow.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.forms.LabelledValue;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finishes tasks that are done on pages of the hall, by the same rules as those of the task list. */
@Service
public class DeskWork {

    private final HallTasks tasks;
    private final OfficersWork work;

    DeskWork(HallTasks tasks, OfficersWork work) {
        this.tasks = tasks;
        this.work = work;
    }

    /** The task, if it is still open; one that is done is told from one that never was. */
    public HallTask open(String taskId) {
        return tasks.find(taskId)
                .orElseThrow(() -> tasks.isKnown(taskId)
                        ? new AlreadyDone("这项任务已经办结或撤回，请刷新列表。")
                        : new NotFoundHere("a task that never was"));
    }

    /**
     * Keeps what was found and completes the task; only the verdict and the next desk reach the engine.
     *
     * @param groups of the officer; a free task of one of them is claimed first
     */
    @Transactional
    public void finish(String taskId, Actor officer, Set<String> groups, Finding finding) {
        HallTask task = open(taskId);
        tasks.hold(task, officer.user(), groups);
        tasks.complete(task, work.record(submission(task, officer, finding)));
    }

    private static TaskSubmission submission(HallTask task, Actor officer, Finding finding) {
        Map<String, Object> values = new HashMap<>(finding.facts());
        List<LabelledValue> answers = new ArrayList<>();
        if (finding.verdict() != null) {
            values.put("verdict", finding.verdict());
            answers.add(new LabelledValue("verdict", "结论", finding.verdictLabel()));
        }
        if (finding.note() != null && !finding.note().isBlank()) {
            values.put("note", finding.note());
            answers.add(new LabelledValue("note", "说明", finding.note()));
        }
        return new TaskSubmission(
                task.taskId(),
                task.activityId(),
                task.name(),
                task.caseNumber(),
                task.processDefinitionId(),
                officer.user(),
                Set.of(officer.user()),
                task.deciding(),
                values,
                answers);
    }
}
