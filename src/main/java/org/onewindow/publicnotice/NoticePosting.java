package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.StepDates;
import org.onewindow.catalog.Term;
import org.onewindow.deadlines.DueDate;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Upload;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.DateWords;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The community puts the notice up: preview with a hard stop, the record of posting, and the period that begins. */
@Service
public class NoticePosting {

    static final String STEP = "PUBLIC_NOTICE";

    /** Under this code the picture of the wall lies among the files of the case. */
    public static final String PHOTO = "public-notice-photo";

    private static final String TASK = "postNotice";

    private final NoticeContents contents;
    private final NoticeGuard guard;
    private final Notices notices;
    private final CaseFiles files;
    private final StepDates steps;
    private final WorkingCalendar calendar;
    private final Materials materials;
    private final DeskWork desk;
    private final Processes processes;
    private final Clock clock;

    NoticePosting(
            NoticeContents contents,
            NoticeGuard guard,
            Notices notices,
            CaseFiles files,
            StepDates steps,
            WorkingCalendar calendar,
            Materials materials,
            DeskWork desk,
            Processes processes,
            Clock clock) {
        this.contents = contents;
        this.guard = guard;
        this.notices = notices;
        this.files = files;
        this.steps = steps;
        this.calendar = calendar;
        this.materials = materials;
        this.desk = desk;
        this.processes = processes;
        this.clock = clock;
    }

    /** What the task is about to make public, with everything that stands against it. */
    @Transactional(readOnly = true)
    public NoticePreview preview(String taskId) {
        CaseFile file = file(desk.open(taskId));
        List<NoticeLine> lines = contents.of(file).proposed(file.number());
        Term term = steps.term(file.number(), STEP);
        LocalDate today = LocalDate.now(clock);
        return new NoticePreview(
                notices.of(file.number()).size() + 1,
                lines,
                guard.faults(file, lines),
                earliest(taskId, file),
                calendar.due(today, term.limit(), term.rollOver()),
                term.pausesClock());
    }

    /** Keeps the record of posting and lets the case go on; refused as long as anything must not be shown. */
    @Transactional
    public PublicNotice post(String taskId, Posting posting, Actor officer, Set<String> groups) {
        CaseFile file = file(desk.open(taskId));
        List<NoticeLine> lines = contents.of(file).proposed(file.number());
        BadInput.ifAny(guard.faults(file, lines).stream()
                .map(fault -> new FieldError("preview", fault))
                .toList());
        PostingCheck.refuse(posting, guard.placeFaults(file, text(posting.place())), earliest(taskId, file), today());
        PublicNotice notice = notice(file, lines, posting, photo(file, posting, officer));
        notices.add(notice, officer.user(), clock.instant());
        desk.finish(taskId, officer, groups, finding(notice));
        return notice;
    }

    private PublicNotice notice(CaseFile file, List<NoticeLine> lines, Posting posting, Upload photo) {
        Term term = steps.term(file.number(), STEP);
        LocalDate postedOn = posting.postedOn() == null ? today() : posting.postedOn();
        DueDate due = calendar.due(postedOn, term.limit(), term.rollOver());
        return new PublicNotice(
                UUID.randomUUID(),
                file.number(),
                notices.of(file.number()).size() + 1,
                lines,
                text(posting.place()),
                text(posting.postedBy()),
                postedOn,
                due.due(),
                due.explanation(),
                photo.id(),
                term.pausesClock() ? term.basis() : null,
                NoticeState.RUNNING,
                null);
    }

    private Upload photo(CaseFile file, Posting posting, Actor officer) {
        try {
            return materials.attach(file.number(), PHOTO, text(posting.photoName()), posting.photo(), officer.user());
        } catch (BadInput unfit) {
            throw new BadInput("photo", unfit.errors().get(0).message());
        }
    }

    private static Finding finding(PublicNotice notice) {
        String note = "%s于 %s张贴在%s，公示到 %s。"
                .formatted(
                        notice.postedBy(),
                        DateWords.day(notice.postedOn()),
                        notice.place(),
                        DateWords.day(notice.endsOn()));
        return new Finding(null, "", note, Map.of());
    }

    private CaseFile file(HallTask task) {
        if (!task.activityId().equals(TASK)) {
            throw new AlreadyDone("这项任务不是张贴公示。");
        }
        return files.get(task.caseNumber());
    }

    /** A paper may have gone up before the weekend and be recorded after it, but never before the proposal was made. */
    private LocalDate earliest(String taskId, CaseFile file) {
        LocalDate proposed = processes.openTasks(file.number()).stream()
                .filter(task -> task.taskId().equals(taskId))
                .map(task -> LocalDate.ofInstant(task.since(), clock.getZone()))
                .findFirst()
                .orElse(today());
        LocalDate recordable = today().minusDays(PostingCheck.LATEST_RECORD);
        return proposed.isAfter(recordable) ? proposed : recordable;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
