package org.onewindow.items.livingallowance.reviews;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.casework.Opinion;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.StepDates;
import org.onewindow.casework.StoredAssessment;
import org.onewindow.casework.Submissions;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.items.livingallowance.payments.Adjustments;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.items.livingallowance.payments.PaymentDecision;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.items.livingallowance.payments.Rates;
import org.onewindow.organisation.Organisation;
import org.onewindow.support.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the letters of a review tell: what was paid, what is proposed, what the family said, what was decided. */
@Component
class ReviewLetterParts implements LetterParts {

    private static final Map<String, String> OCCASIONS = Map.of(
            "CHANGE", "家庭报告变化后核查",
            "DEATH", "家庭成员去世后复核",
            "RECHECK", "定期复核",
            "CLUE", "线索核查",
            "JOB_REFUSAL", "就业情况核查");

    private final Allowances allowances;
    private final Adjustments adjustments;
    private final ReviewedFamily reviewed;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Opinions opinions;
    private final Organisation organisation;
    private final ObjectProvider<StepDates> steps;

    ReviewLetterParts(
            Allowances allowances,
            Adjustments adjustments,
            ReviewedFamily reviewed,
            Submissions submissions,
            Assessments assessments,
            Opinions opinions,
            Organisation organisation,
            ObjectProvider<StepDates> steps) {
        this.allowances = allowances;
        this.adjustments = adjustments;
        this.reviewed = reviewed;
        this.submissions = submissions;
        this.assessments = assessments;
        this.opinions = opinions;
        this.organisation = organisation;
        this.steps = steps;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        String number = file.itemKey().equals(Families.REVIEW) ? reviewed.number(file.number()) : "";
        if (allowances.of(number).isEmpty()) {
            return Map.of();
        }
        Map<String, Object> review = new HashMap<>();
        review.put("allowanceNumber", number);
        review.put("name", allowances.name(number));
        review.put("occasion", occasion(file.number()));
        review.put("recheckOn", allowances.of(number).orElseThrow().recheckOn());
        Rates before = allowances.rates(number, file.number());
        before.in(YearMonth.from(file.receivedOn()).plusMonths(1)).ifPresent(rate -> review.put("before", rate(rate)));
        assessments.latest(file.number()).ifPresent(stored -> propose(review, file, stored));
        said(file.number(), "stateFacts")
                .ifPresent(opinion ->
                        review.put("facts", opinion.inWords("factsNote").orElse("")));
        said(file.number(), "hearOpinion").ifPresent(opinion -> review.put("hearing", hearing(opinion)));
        adjustments.of(file.number()).ifPresent(made -> decide(review, made, before));
        return Map.of("review", review);
    }

    private String occasion(String caseNumber) {
        Object occasion = submissions.of(caseNumber).situation().get("occasion");
        return OCCASIONS.getOrDefault(Objects.toString(occasion, ""), "复核");
    }

    private void propose(Map<String, Object> review, CaseFile file, StoredAssessment stored) {
        Money amount = stored.proposal().amount();
        review.put(
                "proposed",
                Map.of(
                        "action",
                        Action.valueOf(stored.proposal().verdict()).label(),
                        "amount",
                        amount == null ? "" : amount.yuan()));
        review.put(
                "hearingDays",
                steps.getObject().term(file.number(), "HEARING").limit().inWords());
    }

    private Map<String, Object> hearing(Opinion opinion) {
        return Map.of(
                "attendance", opinion.inWords("attendance").orElse(""),
                "service", opinion.inWords("noticeService").orElse(""),
                "on", opinion.facts().getOrDefault("heardOn", ""),
                "said", Objects.requireNonNullElse(opinion.note(), ""),
                "answer", opinion.inWords("answer").orElse(""),
                "officer", organisation.officerName(opinion.officer()));
    }

    private static void decide(Map<String, Object> review, PaymentDecision made, Rates before) {
        Action action = Action.valueOf(made.action());
        review.put("decided", Map.of("action", action.label(), "on", made.decidedOn()));
        review.put("ends", action.ends());
        review.put("rates", made.rates().stream().map(ReviewLetterParts::rate).toList());
        if (made.overpaid().compareTo(Money.ZERO) > 0) {
            Overpayment paid =
                    Overpayment.of(before, made.overpaidFrom(), YearMonth.from(made.decidedOn()), made.due());
            List<Map<String, Object>> spans =
                    paid.spans().stream().map(ReviewLetterParts::span).toList();
            review.put("overpaid", Map.of("total", made.overpaid().yuan(), "spans", spans));
        }
    }

    private static Map<String, Object> rate(Rate rate) {
        return Map.of(
                "from", rate.from().toString(),
                "amount", rate.amount().yuan(),
                "recipients", rate.recipients(),
                "pays", rate.pays());
    }

    private static Map<String, Object> span(Overpayment.Span span) {
        return Map.of(
                "from", span.from().toString(),
                "to", span.to().toString(),
                "months", span.months(),
                "each", span.each().yuan(),
                "sum", span.sum().yuan());
    }

    private Optional<Opinion> said(String caseNumber, String activity) {
        return opinions.of(caseNumber).stream()
                .filter(opinion -> opinion.activityId().equals(activity))
                .reduce((earlier, later) -> later);
    }
}
