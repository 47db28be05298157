package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.catalog.Terms;
import org.onewindow.deadlines.ReceiptDay;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Unit;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.AlreadyDone;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes down what came in: person, case, answers, materials, what is missing, and the first lines of the timeline. */
@Component
class CaseRecords {

    private final People people;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final CaseFiles files;
    private final Submissions submissions;
    private final CaseMaterials materials;
    private final Supplements supplements;
    private final IntakeTerms terms;
    private final Timeline timeline;
    private final Clock clock;

    CaseRecords(
            People people,
            Organisation organisation,
            WorkingCalendar calendar,
            CaseFiles files,
            Submissions submissions,
            CaseMaterials materials,
            Supplements supplements,
            IntakeTerms terms,
            Timeline timeline,
            Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.calendar = calendar;
        this.files = files;
        this.submissions = submissions;
        this.materials = materials;
        this.supplements = supplements;
        this.terms = terms;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Opens the case; a second live one of the same person and item is refused by the database. */
    CaseFile open(CheckedSubmission checked, String queryCode, Actor by) {
        ReceiptDay received = calendar.receiptDay(checked.receivedAt());
        CaseFile file = file(checked, received.date(), by);
        try {
            files.add(file, queryCode);
        } catch (DuplicateKeyException e) {
            throw new AlreadyDone("该申请人的“" + file.itemName() + "”已有在办件，不能重复申请。");
        }
        submissions.add(
                file.number(), 1, new Submissions.Answers(checked.situation(), checked.form(), checked.known()), by);
        materials.present(file.number(), checked, by);
        String counted = received.sentence() == null ? "" : received.sentence();
        timeline.add(file.number(), by, "收件（" + checked.channel().label() + "）", counted);
        return file;
    }

    /** Keeps the one list of everything that is missing, with its last day. */
    void requireSupplement(String caseNumber, List<SupplementItem> missing) {
        LocalDate dueOn = terms.due(caseNumber, Terms.SUPPLEMENT, LocalDate.now(clock));
        supplements.add(caseNumber, missing, clock.instant(), dueOn);
    }

    /** Adds what was decided at intake to the timeline. */
    void noteVerdict(CaseFile file, IntakeVerdict verdict, Actor by) {
        switch (verdict.outcome()) {
            case SUPPLEMENT ->
                timeline.add(
                        file.number(),
                        by,
                        "一次性告知补正",
                        verdict.missing().stream().map(SupplementItem::name).collect(Collectors.joining("、")));
            case NOT_ACCEPT -> timeline.add(file.number(), by, "不予受理", verdict.reason());
            case DEFER -> timeline.add(file.number(), by, "收件，稍后答复", "当场不能答复的，在期限内答复；逾期视为受理。");
            case ACCEPT -> {}
        }
    }

    private CaseFile file(CheckedSubmission checked, LocalDate receivedOn, Actor by) {
        PersonDetails agent = checked.agent();
        ServiceItem item = checked.item();
        return new CaseFile(
                CaseNumber.of(checked.areaCode(), LocalDate.now(clock), files.nextSerial()),
                item.key(),
                item.name(),
                item.files().processDefinitionId(),
                CaseStatus.RECEIVED,
                checked.channel(),
                checked.areaCode(),
                community(checked).map(Unit::code).orElse(null),
                people.register(checked.applicant()).value(),
                agent == null ? null : people.register(agent).value(),
                checked.agentRelation(),
                checked.receivedAt(),
                receivedOn,
                null,
                null,
                by.user(),
                true,
                0);
    }

    /** The community the applicant named; missing or unknown, the street office assigns it later. */
    private Optional<Unit> community(CheckedSubmission checked) {
        @Nullable Object named = checked.form().get("residenceCommunity");
        return named instanceof String name ? organisation.community(name) : Optional.empty();
    }
}
