package org.onewindow.items.livingallowance.reviews;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/** Asks the rules of the grant once more, and then what follows for the allowance (D8). */
@Component
class Planner {

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
        YearMonth next = nextMonth(request);
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
        boolean cutForRefusal = Boolean.TRUE.equals(local.get("cutForRefusal"));
        DecisionOutcome answer = ask(request, "action", inputs(facts, current, due, entitled, cutForRefusal));
        Map<String, Object> row = answer.single().orElseThrow();
        Action action = Action.valueOf(String.valueOf(row.get("action")));
        Rate rate = NextRate.of(nextMonth(request), action, current, due, entitled, facts.refusing());
        ExitTerms exit =
                new ExitTerms(number(local, "fullMonths"), number(local, "partMonths"), number(local, "partPercent"));
        return new Plan(
                action,
                current,
                due,
                rate.amount(),
                rate.recipients(),
                exit,
                entitled == null ? A_YEAR : entitled.recheckMonths(),
                family,
                new ReviewFindings(row, answer.rules(), entitled).assessment(action, current, due, rate));
    }

    private static Map<String, Object> inputs(
            Facts facts, Rate current, Money due, @Nullable Entitlement entitled, boolean cutForRefusal) {
        long difference = due.fen() - current.amount().fen();
        return Map.of(
                "fraud", facts.fraud(),
                "eligible", entitled != null && entitled.assessment().eligible(),
                "overIncome",
                        entitled != null
                                && OVER_INCOME.contains(entitled.assessment().verdict()),
                "byWork", facts.byWork(),
                "difference", BigDecimal.valueOf(difference, 2).doubleValue(),
                "refusing", facts.refusing(),
                "cutForRefusal", cutForRefusal);
    }

    private DecisionOutcome ask(AssessmentRequest request, String table, Map<String, Object> inputs) {
        Map<String, Object> asked = new HashMap<>(inputs);
        asked.put("asOf", request.asOf().toString());
        return decisions.evaluate(request.rules(), Families.REVIEW + "-" + table, asked);
    }

    private static YearMonth nextMonth(AssessmentRequest request) {
        return YearMonth.from(request.asOf()).plusMonths(1);
    }

    private static Money due(@Nullable Entitlement entitled) {
        Money amount = entitled == null || !entitled.assessment().eligible()
                ? null
                : entitled.assessment().amount();
        return amount == null ? Money.ZERO : amount;
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
