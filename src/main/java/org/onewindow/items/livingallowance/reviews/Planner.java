package org.onewindow.items.livingallowance.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.items.livingallowance.Entitlement;
import org.onewindow.items.livingallowance.Entitlements;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.items.livingallowance.payments.Allowance;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/** Asks the rules of the grant once more, and then what follows for the allowance (D8). */
@Component
class Planner {

    /** Marks an assessment whose action needs the family to be heard first. */
    static final String HEARING = "HEARING";

    /** Where nobody is left, no rule about people answers. */
    private static final int A_YEAR = 12;

    private static final List<String> OVER_INCOME = List.of("EDGE_FAMILY", "REFUSE_INCOME");

    private final Allowances allowances;
    private final Entitlements entitlements;
    private final Decisions decisions;
    private final ItemPackages packages;
    private final Clock clock;

    Planner(Allowances allowances, Entitlements entitlements, Decisions decisions, ItemPackages packages, Clock clock) {
        this.allowances = allowances;
        this.entitlements = entitlements;
        this.decisions = decisions;
        this.packages = packages;
        this.clock = clock;
    }

    /** What the rules propose on a request whose form names the allowance. */
    Plan of(AssessmentRequest request) {
        String number =
                Objects.toString(request.form().get("allowanceNumber"), "").strip();
        Allowance allowance = allowances
                .of(number)
                .filter(Allowance::goesOn)
                .orElseThrow(() -> new BadInput("form.allowanceNumber", "没有这一户正在享受的低保，请核对办件编号。"));
        Facts facts = Facts.in(request.form());
        Family family = Family.of(allowances.family(number), request.form());
        YearMonth next = YearMonth.from(request.asOf()).plusMonths(1);
        Rate current = allowances.rates(number).in(next).orElse(new Rate(next, Money.ZERO, 0));
        Entitlement entitled = facts.familyEnded() ? null : entitlements.of(asked(request, allowance, family));
        return plan(request, allowance, facts, family, current, entitled);
    }

    /** The question the grant was about, asked of the family as it is now, by the tables of today. */
    private AssessmentRequest asked(AssessmentRequest request, Allowance allowance, Family family) {
        return new AssessmentRequest(
                request.asOf(),
                request.appliedOn(),
                allowance.areaCode(),
                family.member(request.applicant(), LocalDate.now(clock)),
                request.birthDate(),
                family.form(),
                request.circumstances(),
                packages.latest(Families.ITEM));
    }

    private Plan plan(
            AssessmentRequest request,
            Allowance allowance,
            Facts facts,
            Family family,
            Rate current,
            @Nullable Entitlement entitled) {
        DecisionOutcome region = ask(request, "region", Map.of("areaCode", allowance.areaCode()));
        Map<String, Object> local = region.single().orElseThrow();
        Money due = due(entitled);
        DecisionOutcome answer = ask(
                request,
                "action",
                Map.of(
                        "fraud", facts.fraud(),
                        "eligible", entitled != null && entitled.assessment().eligible(),
                        "overIncome",
                                entitled != null
                                        && OVER_INCOME.contains(
                                                entitled.assessment().verdict()),
                        "byWork", facts.byWork(),
                        "difference",
                                BigDecimal.valueOf(due.fen() - current.amount().fen(), 2)
                                        .doubleValue(),
                        "refusing", facts.refusing(),
                        "cutForRefusal", Boolean.TRUE.equals(local.get("cutForRefusal"))));
        Map<String, Object> row = answer.single().orElseThrow();
        Action action = Action.valueOf(String.valueOf(row.get("action")));
        int cut = Math.min(facts.refusing(), current.recipients());
        Money amount = amount(action, current, due, cut);
        ExitTerms exit =
                new ExitTerms(number(local, "fullMonths"), number(local, "partMonths"), number(local, "partPercent"));
        return new Plan(
                action,
                current,
                due,
                amount,
                recipients(action, current, entitled, cut),
                exit,
                entitled == null ? A_YEAR : entitled.recheckMonths(),
                family,
                assessment(request, row, action, amount, current, due, entitled, answer.rules()));
    }

    private DecisionOutcome ask(AssessmentRequest request, String table, Map<String, Object> inputs) {
        Map<String, Object> asked = new HashMap<>(inputs);
        asked.put("asOf", request.asOf().toString());
        return decisions.evaluate(request.rules(), Families.REVIEW + "-" + table, asked);
    }

    private static Money due(@Nullable Entitlement entitled) {
        Money amount = entitled == null || !entitled.assessment().eligible()
                ? null
                : entitled.assessment().amount();
        return amount == null ? Money.ZERO : amount;
    }

    /** The share of those who refuse work is what falls to each of the recipients, rounded once. */
    private static Money amount(Action action, Rate current, Money due, int cut) {
        return switch (action) {
            case STOP, STOP_RECOVER -> Money.ZERO;
            case KEEP, GRADUAL_EXIT -> current.amount();
            case ADJUST -> due;
            case CUT_PERSON ->
                new Money(BigDecimal.valueOf(current.amount().fen())
                        .multiply(BigDecimal.valueOf(current.recipients() - cut))
                        .divide(BigDecimal.valueOf(current.recipients()), 0, RoundingMode.HALF_UP)
                        .longValueExact());
        };
    }

    private static int recipients(Action action, Rate current, @Nullable Entitlement entitled, int cut) {
        return switch (action) {
            case STOP, STOP_RECOVER -> 0;
            case KEEP, GRADUAL_EXIT -> current.recipients();
            case CUT_PERSON -> current.recipients() - cut;
            case ADJUST -> entitled == null ? current.recipients() : entitled.recipients();
        };
    }

    private static Assessment assessment(
            AssessmentRequest request,
            Map<String, Object> row,
            Action action,
            Money amount,
            Rate current,
            Money due,
            @Nullable Entitlement entitled,
            List<FiredRule> fired) {
        List<String> flags = new ArrayList<>();
        List<FiredRule> rules = new ArrayList<>(fired);
        List<String> reasons = new ArrayList<>();
        reasons.add(String.valueOf(row.get("reason")));
        reasons.add("现在每月 " + current.amount().yuan() + " 元，按现在的情况重新测算为每月 " + due.yuan() + " 元。");
        if (Boolean.TRUE.equals(row.get("hearing"))) {
            flags.add(HEARING);
        }
        if (entitled == null) {
            reasons.add("全部家庭成员已去世或者迁出。");
        } else {
            flags.addAll(entitled.assessment().flags());
            rules.addAll(entitled.assessment().rules());
            reasons.addAll(entitled.assessment().reasons());
        }
        YearMonth next = YearMonth.from(request.asOf()).plusMonths(1);
        return new Assessment(action.name(), true, amount, next, null, null, null, Map.of(), flags, rules, reasons);
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
