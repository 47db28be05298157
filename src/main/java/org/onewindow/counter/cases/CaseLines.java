package org.onewindow.counter.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseOverview;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;
import org.onewindow.deadlines.Warning;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.springframework.stereotype.Component;

/** Cases as lines of a list, the most urgent first, with a handful of questions to the database for all of them. */
@Component
public class CaseLines {

    private static final int MOST = 200;

    private final CaseFiles files;
    private final CaseAccess access;
    private final CaseOverview overview;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final People people;

    CaseLines(
            CaseFiles files,
            CaseAccess access,
            CaseOverview overview,
            CaseClocks clocks,
            CaseSteps steps,
            People people) {
        this.files = files;
        this.access = access;
        this.overview = overview;
        this.clocks = clocks;
        this.steps = steps;
        this.people = people;
    }

    /** Cases in one of these states that the one who is logged in may open. */
    public List<CaseFile> readable(Collection<CaseStatus> statuses) {
        return statuses.isEmpty()
                ? List.of()
                : files.inStatus(statuses, MOST).stream()
                        .filter(access::mayRead)
                        .toList();
    }

    /** The lines of these cases, by due day, those without one last. */
    public List<CaseLine> of(List<CaseFile> cases) {
        List<String> numbers = cases.stream().map(CaseFile::number).toList();
        Map<String, ClockView> views = clocks.views(numbers);
        Map<String, List<StepView>> running = steps.open(numbers);
        Map<String, Waiting> waiting = overview.waiting(cases);
        Map<Long, Person> persons =
                people.all(cases.stream().map(CaseFile::applicantId).toList());
        return cases.stream()
                .map(file -> new CaseLine(
                        file,
                        name(persons, file),
                        waiting.get(file.number()),
                        views.get(file.number()),
                        pressing(running.get(file.number()))))
                .sorted(Comparator.comparingInt(CaseLines::urgency))
                .toList();
    }

    /** Decided cases whose result lies ready at the window: their limits run no more. */
    public List<CaseFile> ready() {
        return decided(true);
    }

    /** Decided cases whose result is still being made. */
    public List<CaseFile> beingMade() {
        return decided(false);
    }

    private List<CaseFile> decided(boolean ready) {
        List<CaseFile> decided = readable(EnumSet.of(CaseStatus.DECIDED));
        Map<String, ClockView> views =
                clocks.views(decided.stream().map(CaseFile::number).toList());
        return decided.stream()
                .filter(file -> isReady(views.get(file.number())) == ready)
                .toList();
    }

    private static boolean isReady(@Nullable ClockView clock) {
        return clock == null || clock.stoppedOn() != null;
    }

    private static @Nullable StepView pressing(@Nullable List<StepView> running) {
        return running == null
                ? null
                : running.stream()
                        .filter(step -> step.warning() != Warning.NONE)
                        .findFirst()
                        .orElse(null);
    }

    private static String name(Map<Long, Person> persons, CaseFile file) {
        Person person = persons.get(file.applicantId());
        return person == null ? "" : person.maskedName();
    }

    private static int urgency(CaseLine line) {
        ClockView clock = line.clock();
        return clock == null || clock.stoppedOn() != null ? Integer.MAX_VALUE : clock.remainingWorkingDays();
    }
}
