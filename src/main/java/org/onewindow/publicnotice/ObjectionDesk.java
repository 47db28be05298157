package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Looks;
import org.onewindow.casework.Timeline;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.HallClock;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers read and answer objections; community staff never learn who objects, for they live next door. */
@Service
public class ObjectionDesk {

    /** How an objector may be told, in words. */
    public static final List<String> WAYS = List.of("当面", "电话", "书面", "短信");

    private static final Set<String> HANDLING = Set.of("street", "streethead", "county", "countyhead");
    private static final int LONGEST_RESULT = 500;

    private final ObjectionRows rows;
    private final Looks looks;
    private final Timeline timeline;
    private final Clock clock;

    ObjectionDesk(ObjectionRows rows, Looks looks, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.looks = looks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether somebody with these posts may read what was objected. */
    public static boolean mayRead(Set<String> posts) {
        return posts.contains("supervisor") || mayAnswer(posts);
    }

    /** Whether somebody with these posts handles objections. */
    public static boolean mayAnswer(Set<String> posts) {
        return posts.stream().anyMatch(HANDLING::contains);
    }

    /** Everything raised against a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Objection> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    @Transactional(readOnly = true)
    public Objection get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFoundHere("objection " + id));
    }

    /** Notes that somebody asked for the full name and number of an objector. */
    @Transactional
    public void reveal(Objection objection, Actor by) {
        looks.add(objection.caseNumber(), by, "显示" + objection.kind().label() + "人的姓名和联系方式");
    }

    /** Keeps what the objector was told of the outcome; once. */
    @Transactional
    public void answer(
            Objection objection,
            @Nullable String result,
            @Nullable LocalDate toldOn,
            @Nullable String toldHow,
            Actor by) {
        LocalDate received = objection.receivedAt().atZone(HallClock.ZONE).toLocalDate();
        BadInput.ifAny(faults(result, toldOn, toldHow, received));
        if (result == null || toldOn == null || toldHow == null) {
            throw new IllegalStateException("used before it was checked");
        }
        if (!rows.answer(objection.id(), new Objection.Answer(result.strip(), toldOn, toldHow, by.user()))) {
            throw new AlreadyDone("这件" + objection.kind().label() + "的处理结果已经告知并登记。");
        }
        timeline.add(
                objection.caseNumber(),
                by,
                "告知" + objection.kind().label() + "处理结果",
                toldOn + " " + toldHow + "告知：" + result.strip());
    }

    private List<FieldError> faults(
            @Nullable String result, @Nullable LocalDate toldOn, @Nullable String toldHow, LocalDate received) {
        List<FieldError> errors = new ArrayList<>();
        if (PlainText.isBlank(result) || result == null) {
            errors.add(new FieldError("result", "请写明处理结果。"));
        } else {
            errors.addAll(PlainText.check("result", "处理结果", result, LONGEST_RESULT));
            // What is told stands in the timeline, which more people read than the sealed objection.
            LongNumbers.in(result).ifPresent(kind -> errors.add(new FieldError("result", "处理结果里不要写" + kind + "。")));
        }
        LocalDate today = LocalDate.now(clock);
        if (toldOn == null || toldOn.isAfter(today) || toldOn.isBefore(received)) {
            errors.add(new FieldError("toldOn", "告知日期应在 " + received + " 到今天之间。"));
        }
        if (toldHow == null || !WAYS.contains(toldHow)) {
            errors.add(new FieldError("toldHow", "请选择告知方式。"));
        }
        return errors;
    }
}
