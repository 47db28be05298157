package org.onewindow.casework;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormSchema;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.HallClock;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Component;

/** Checks every field of a submission and names everything that is wrong at once. */
@Component
class SubmissionCheck {

    private static final int LONGEST_RELATION = 20;
    private static final LocalDate EARLIEST_RECEIPT = LocalDate.of(2024, 1, 1);

    private final Catalog catalog;
    private final People people;
    private final Clock clock;

    SubmissionCheck(Catalog catalog, People people, Clock clock) {
        this.catalog = catalog;
        this.people = people;
        this.clock = clock;
    }

    /** The submission, checked; {@link BadInput} with all faults otherwise. */
    CheckedSubmission check(Submission submission, Known known) {
        if (submission.item() == null || submission.item().isBlank()) {
            throw new BadInput("item", "请选择事项。");
        }
        ServiceItem item = catalog.item(submission.item());
        List<FieldError> errors = new ArrayList<>();
        PersonDetails applicant = applicant(submission, errors);
        PersonDetails agent = agent(submission, errors);
        Instant receivedAt = receivedAt(submission.receivedAt(), errors);
        checkAreaAndChannel(submission, errors);
        Map<String, Object> situation = catalog.asked(item.files(), submission.situationOrEmpty());
        errors.addAll(within("situation.", catalog.checkSituation(item.files(), situation)));
        FormSchema form = catalog.intakeForm(item.files());
        errors.addAll(within("form.", form.check(submission.formOrEmpty())));
        BadInput.ifAny(errors);
        List<RequiredMaterial> checklist = catalog.materials(item.files(), situation, known.inputs());
        refuseStrangers(submission.materialsOrEmpty(), whatMayCome(item, situation, checklist));
        return new CheckedSubmission(
                item,
                given(submission.channel()),
                given(submission.areaCode()),
                receivedAt,
                applicant,
                agent,
                submission.agent() == null ? null : submission.agent().relation(),
                situation,
                form.accepted(submission.formOrEmpty(), Map.of()),
                known,
                checklist,
                submission.materialsOrEmpty());
    }

    /** What a register knows is not asked for, but nobody is turned away for bringing it all the same. */
    private List<RequiredMaterial> whatMayCome(
            ServiceItem item, Map<String, Object> situation, List<RequiredMaterial> checklist) {
        List<RequiredMaterial> all = new ArrayList<>(checklist);
        all.addAll(catalog.materials(item.files(), situation, Known.NOTHING.inputs()));
        return all;
    }

    private PersonDetails applicant(Submission submission, List<FieldError> errors) {
        Submission.Applicant given = submission.applicant();
        if (given == null) {
            errors.add(new FieldError("applicant", "请填写申请人。"));
            return new PersonDetails(null, null, null, null, null);
        }
        PersonDetails details = new PersonDetails(
                given.name(), idType(given.idType()), given.idNumber(), given.phone(), given.address());
        errors.addAll(people.check("applicant.", details));
        return details;
    }

    private @Nullable PersonDetails agent(Submission submission, List<FieldError> errors) {
        Submission.Agent given = submission.agent();
        if (given == null) {
            return null;
        }
        PersonDetails details =
                new PersonDetails(given.name(), idType(given.idType()), given.idNumber(), given.phone(), null);
        errors.addAll(people.check("agent.", details));
        errors.addAll(PlainText.checkRequiredLine("agent.relation", "与申请人的关系", given.relation(), LONGEST_RELATION));
        return details;
    }

    private static @Nullable IdType idType(@Nullable String code) {
        for (IdType type : IdType.values()) {
            if (type.name().equals(code)) {
                return type;
            }
        }
        return null;
    }

    private Instant receivedAt(@Nullable String text, List<FieldError> errors) {
        Instant now = clock.instant();
        if (text == null || text.isBlank()) {
            return now;
        }
        Instant at = read(text.strip());
        if (at == null) {
            errors.add(new FieldError("receivedAt", "收件时间应写成 2026-03-20T09:30:00+08:00 的样子。"));
            return now;
        }
        if (at.isAfter(now)
                || at.isBefore(EARLIEST_RECEIPT.atStartOfDay(HallClock.ZONE).toInstant())) {
            errors.add(new FieldError("receivedAt", "收件时间不能晚于现在，也不能早于 2024 年。"));
            return now;
        }
        return at;
    }

    /** With offset, or in Chinese time without one; a bare day counts from the morning. */
    private static @Nullable Instant read(String text) {
        return firstReadable(
                () -> OffsetDateTime.parse(text).toInstant(),
                () -> LocalDateTime.parse(text).atZone(HallClock.ZONE).toInstant(),
                () -> LocalDate.parse(text).atTime(9, 0).atZone(HallClock.ZONE).toInstant());
    }

    @SafeVarargs
    private static @Nullable Instant firstReadable(Supplier<Instant>... readings) {
        for (Supplier<Instant> reading : readings) {
            try {
                return reading.get();
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static void checkAreaAndChannel(Submission submission, List<FieldError> errors) {
        if (submission.channel() == null) {
            errors.add(new FieldError("channel", "请说明申请渠道。"));
        }
        String area = submission.areaCode();
        if (area == null || !area.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            errors.add(new FieldError("areaCode", "行政区划代码应为 6、9 或 12 位数字。"));
        }
    }

    static List<FieldError> within(String prefix, List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(prefix + error.field(), error.message()))
                .toList();
    }

    /** Refuses materials that nobody asked for, and one handed in twice. */
    static void refuseStrangers(List<PresentedMaterial> presented, List<RequiredMaterial> checklist) {
        Set<String> known = checklist.stream().map(RequiredMaterial::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        BadInput.ifAny(presented.stream()
                .map(material -> material == null ? null : material.code())
                .filter(code -> code == null || !known.contains(code) || !seen.add(code))
                .map(code -> new FieldError("materials", "材料清单中没有这份材料，或重复提交：" + (code == null ? "（空）" : code)))
                .toList());
    }

    private static <T> T given(@Nullable T checked) {
        if (checked == null) {
            throw new IllegalStateException("used before it was checked");
        }
        return checked;
    }
}
