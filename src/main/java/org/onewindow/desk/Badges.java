package org.onewindow.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.TaskCases;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the cards of a task list show of their cases, for the whole list at once. */
@RestController
class Badges {

    private static final int LONGEST_LIST = 100;

    private final TaskCases tasks;
    private final CaseFiles files;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final People people;

    Badges(TaskCases tasks, CaseFiles files, CaseClocks clocks, CaseSteps steps, People people) {
        this.tasks = tasks;
        this.files = files;
        this.clocks = clocks;
        this.steps = steps;
        this.people = people;
    }

    /** Task to badge; a task that the caller may not read has none. */
    @GetMapping("/desk/badges")
    Map<String, Badge> of(@RequestParam("tasks") String ids) {
        Map<String, String> numbers = tasks.caseNumbers(wellFormed(ids));
        Map<String, CaseFile> cases =
                files.all(numbers.values()).stream().collect(Collectors.toMap(CaseFile::number, Function.identity()));
        Map<String, ClockView> views = clocks.views(cases.keySet());
        Map<String, StepView> own = steps.open(cases.keySet()).values().stream()
                .flatMap(List::stream)
                .filter(step -> step.taskId() != null)
                .collect(Collectors.toMap(step -> Objects.requireNonNull(step.taskId()), Function.identity()));
        Map<Long, Person> applicants =
                people.all(cases.values().stream().map(CaseFile::applicantId).toList());
        Map<String, Badge> badges = new HashMap<>();
        numbers.forEach((task, number) -> {
            CaseFile file = cases.get(number);
            if (file != null) {
                badges.put(task, badge(file, applicants.get(file.applicantId()), views.get(number), own.get(task)));
            }
        });
        return badges;
    }

    private static Badge badge(
            CaseFile file, @Nullable Person applicant, @Nullable ClockView clock, @Nullable StepView step) {
        return new Badge(
                file.number(),
                applicant == null ? "" : applicant.maskedName(),
                clock == null ? "未受理" : clock.remainingInWords(),
                clock == null ? "NONE" : clock.warning().name(),
                step == null ? "" : step.remainingInWords(),
                step == null ? "NONE" : step.warning().name());
    }

    private static Collection<String> wellFormed(String ids) {
        List<String> asked = Arrays.asList(ids.split(",", LONGEST_LIST + 1));
        return asked.stream()
                .limit(LONGEST_LIST)
                .filter(id -> id.matches("[\\w-]{1,64}"))
                .toList();
    }

    /**
     * One card.
     *
     * @param applicant masked
     * @param remaining the days left in words
     * @param warning NONE, AMBER or RED
     * @param step the days left for this step alone; empty if it has no limit of its own
     */
    record Badge(
            String caseNumber, String applicant, String remaining, String warning, String step, String stepWarning) {}
}
