package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.IntakeVerdict.Outcome;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.people.IdNumber;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.BadInput;
import org.onewindow.support.DateWords;
import org.onewindow.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Proposes what becomes of an application: accept, tell once what is missing, or not ours (行政许可法 art 32). */
@Component
class Acceptance {

    private final Catalog catalog;
    private final Proposals proposals;
    private final Decisions decisions;
    private final People people;
    private final BrokenPromises promises;
    private final Clock clock;

    Acceptance(
            Catalog catalog,
            Proposals proposals,
            Decisions decisions,
            People people,
            BrokenPromises promises,
            Clock clock) {
        this.catalog = catalog;
        this.proposals = proposals;
        this.decisions = decisions;
        this.people = people;
        this.promises = promises;
        this.clock = clock;
    }

    IntakeVerdict propose(CheckedSubmission checked) {
        AssessmentRequest request = request(checked);
        proposals.of(request);
        return verdict(
                checked.item(),
                proposals.acceptance(request),
                Checklist.missing(checked.checklist(), checked.materials(), badCredit(request)));
    }

    /** What the item's table says of an application with these facts, lacking these materials. */
    IntakeVerdict verdict(ServiceItem item, AcceptanceFacts facts, List<SupplementItem> missingMaterials) {
        List<SupplementItem> missing = new ArrayList<>(facts.defects());
        missing.addAll(missingMaterials);
        Map<String, Object> inputs = new HashMap<>(facts.inputs());
        inputs.put("materialsComplete", missing.isEmpty());
        Map<String, Object> answer = decisions
                .evaluate(item.files(), item.files().required("item.acceptance"), inputs)
                .single()
                .orElseThrow();
        return switch (Outcome.valueOf(String.valueOf(answer.get("intake")))) {
            case ACCEPT -> IntakeVerdict.accept();
            case SUPPLEMENT -> IntakeVerdict.supplement(missing);
            case NOT_ACCEPT -> IntakeVerdict.notAccept(DateWords.within(String.valueOf(answer.get("reason"))));
            case DEFER -> IntakeVerdict.defer();
        };
    }

    /** Why the applicant has to bring everything at once. */
    private Optional<String> badCredit(AssessmentRequest request) {
        return Optional.ofNullable(request.applicant())
                .flatMap(people::find)
                .flatMap(person -> promises.badCredit(person.id()));
    }

    /** What the rules would say of the application today; an area without rules is refused here, before anything is kept. */
    Assessment assess(CheckedSubmission checked) {
        return proposals.of(request(checked));
    }

    private AssessmentRequest request(CheckedSubmission checked) {
        LocalDate today = LocalDate.now(clock);
        IdNumber applicant = idNumber(checked.applicant());
        return new AssessmentRequest(
                today,
                today,
                checked.areaCode(),
                applicant,
                birthDate(applicant),
                checked.known()
                        .over(checked.form(), catalog.sources(checked.item().files())),
                new Circumstances(checked.agentRelation(), checked.situation(), checked.known()),
                checked.item().files());
    }

    /** A clerk may be stricter than the rules, never more generous with materials, and always gives reasons. */
    void refuseUnfounded(IntakeVerdict decided, IntakeVerdict proposed) {
        switch (decided.outcome()) {
            case ACCEPT -> {
                if (proposed.outcome() == Outcome.SUPPLEMENT) {
                    throw new BadInput("outcome", "必要材料还没有齐，不能受理；请一次性告知补正。");
                }
            }
            case SUPPLEMENT -> {
                if (decided.missing().isEmpty()) {
                    throw new BadInput("missing", "请列出需要补正的全部内容。");
                }
            }
            case NOT_ACCEPT -> {
                if (decided.reason().isBlank()) {
                    throw new BadInput("reason", "请写明不予受理的理由和应当去的部门。");
                }
            }
            case DEFER -> {}
        }
    }

    private static IdNumber idNumber(PersonDetails applicant) {
        if (applicant.idType() == null || applicant.idNumber() == null) {
            throw new IllegalStateException("used before it was checked");
        }
        return IdNumber.parse(applicant.idType(), applicant.idNumber());
    }

    private static LocalDate birthDate(IdNumber applicant) {
        LocalDate birth = applicant.birthDate();
        if (birth == null) {
            throw new BadInput("applicant.idType", "该证件号码不含出生日期，请改用居民身份证或居住证件办理。");
        }
        return birth;
    }
}
