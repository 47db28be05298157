package org.onewindow.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Says in plain words where a case stands. */
@Service
public class CaseOverview {

    private static final String AUTOMATIC = "自动处理";
    private static final String HAND_OUT = "handOut";

    private final Processes processes;
    private final Timeline timeline;
    private final ResultWords results;
    private final ObjectProvider<OutsideWaits> outside;
    private final DeliveryWishes wishes;

    CaseOverview(
            Processes processes,
            Timeline timeline,
            ResultWords results,
            DeliveryWishes wishes,
            ObjectProvider<OutsideWaits> outside) {
        this.wishes = wishes;
        this.processes = processes;
        this.timeline = timeline;
        this.results = results;
        this.outside = outside;
    }

    /** For whom the case waits; for nobody once it is closed. */
    public Optional<Waiting> waiting(CaseFile file) {
        return waiting(file, file.status().isFinal() ? List.of() : processes.openTasks(file.number()));
    }

    /** The same where the open tasks of the case are known already. */
    public Optional<Waiting> waiting(CaseFile file, List<OpenTask> tasks) {
        return file.status().isFinal()
                ? Optional.empty()
                : Optional.of(withOutside(
                        waiting(
                                file,
                                tasks,
                                ready(List.of(file), Map.of(file.number(), tasks)),
                                () -> lastChange(file)),
                        outside(List.of(file.number())).get(file.number())));
    }

    /** The same for a list, with one question to the engine. */
    public Map<String, Waiting> waiting(Collection<CaseFile> files) {
        List<CaseFile> open =
                files.stream().filter(file -> !file.status().isFinal()).toList();
        Map<String, List<OpenTask>> tasks = processes
                .openTasks(open.stream().map(CaseFile::number).toList())
                .stream()
                .collect(Collectors.groupingBy(OpenTask::caseNumber));
        Map<String, Ready> ready = ready(open, tasks);
        Map<String, Waiting> others =
                outside(open.stream().map(CaseFile::number).toList());
        return open.stream()
                .map(file -> Map.entry(
                        file.number(),
                        withOutside(
                                waiting(file, tasks.getOrDefault(file.number(), List.of()), ready, file::receivedAt),
                                others.get(file.number()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What lies ready at the window.
     *
     * @param byPost the office sends it; otherwise somebody comes for it
     */
    private record Ready(String word, boolean byPost) {}

    private Map<String, Ready> ready(List<CaseFile> files, Map<String, List<OpenTask>> tasks) {
        List<CaseFile> done = files.stream()
                .filter(file -> tasks.getOrDefault(file.number(), List.of()).stream()
                        .anyMatch(task -> task.activityId().equals(HAND_OUT)))
                .toList();
        Set<String> byPost = wishes.byPost(done);
        Map<String, Ready> ready = new HashMap<>();
        results.of(done).forEach((number, word) -> ready.put(number, new Ready(word, byPost.contains(number))));
        return ready;
    }

    private Map<String, Waiting> outside(List<String> caseNumbers) {
        Map<String, Waiting> found = new HashMap<>();
        if (!caseNumbers.isEmpty()) {
            outside.forEach(waits -> waits.of(caseNumbers).forEach(found::putIfAbsent));
        }
        return found;
    }

    /** Where the hall itself would be at work, it waits for somebody outside; beside a task it waits for both. */
    private static Waiting withOutside(Waiting waiting, @Nullable Waiting other) {
        if (other == null || waiting.applicant()) {
            return waiting;
        }
        return waiting.what().equals(AUTOMATIC)
                ? other
                : new Waiting(false, waiting.who(), waiting.what() + "；" + other.what(), waiting.since());
    }

    private static Waiting waiting(
            CaseFile file, List<OpenTask> tasks, Map<String, Ready> ready, Supplier<Instant> lastChange) {
        if (file.status() == CaseStatus.SUPPLEMENT_REQUESTED && tasks.isEmpty()) {
            return new Waiting(true, "申请人", "补交材料", lastChange.get());
        }
        if (file.status() == CaseStatus.PUBLIC_NOTICE && tasks.isEmpty()) {
            return new Waiting(false, "社区", "公示，期满自动继续", lastChange.get());
        }
        return tasks.stream()
                .findFirst()
                .map(task -> waiting(task, ready))
                .orElseGet(() -> new Waiting(false, "系统", AUTOMATIC, lastChange.get()));
    }

    private static Waiting waiting(OpenTask task, Map<String, Ready> ready) {
        return switch (task.activityId()) {
            case HAND_OUT -> handOut(Objects.requireNonNull(ready.get(task.caseNumber())), task.since());
            case "collectFee" -> new Waiting(true, "申请人", "到窗口缴费", task.since());
            default -> new Waiting(false, "经办部门", task.name(), task.since());
        };
    }

    private static Waiting handOut(Ready ready, Instant since) {
        return ready.byPost()
                ? new Waiting(false, "窗口", "邮寄" + ready.word(), since)
                : new Waiting(true, "申请人", "到窗口领取" + ready.word(), since);
    }

    private Instant lastChange(CaseFile file) {
        List<TimelineEntry> entries = timeline.of(file.number());
        return entries.isEmpty()
                ? file.receivedAt()
                : entries.get(entries.size() - 1).at();
    }
}
