package org.onewindow.items.livingallowance.payments;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.onewindow.casework.Actor;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 发放清册: drawn once for a month that has begun, when no decision can change that month any more. */
@Service
class PayRolls {

    private static final String LETTER = "pay-roll";

    private final PayRollRows rolls;
    private final AllowanceRows allowances;
    private final PaymentDecisions decided;
    private final TakeOver takeOver;
    private final Documents documents;
    private final ItemPackages packages;
    private final Organisation organisation;
    private final Clock clock;

    PayRolls(
            PayRollRows rolls,
            AllowanceRows allowances,
            PaymentDecisions decided,
            TakeOver takeOver,
            Documents documents,
            ItemPackages packages,
            Organisation organisation,
            Clock clock) {
        this.rolls = rolls;
        this.allowances = allowances;
        this.decided = decided;
        this.takeOver = takeOver;
        this.documents = documents;
        this.packages = packages;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<PayRoll> newest(Collection<String> counties) {
        return rolls.newest(counties);
    }

    /** A roll of one of these counties. */
    PayRoll get(UUID id, Collection<String> counties) {
        return rolls.find(id)
                .filter(roll -> counties.contains(roll.county()))
                .orElseThrow(() -> new NotFoundHere("pay roll " + id));
    }

    List<PayLine> lines(PayRoll roll) {
        return rolls.lines(roll.id());
    }

    /** The roll of a month; the one that was drawn before, if there is one. */
    @Transactional
    public PayRoll draw(String county, YearMonth month, Actor by) {
        if (month.isAfter(YearMonth.now(clock))) {
            throw new BadInput("month", "这个月还没有开始，发放金额可能还会变化，请到当月再生成。");
        }
        rolls.waitForOthers(county);
        Optional<PayRoll> before = rolls.find(county, month);
        if (before.isPresent()) {
            return before.get();
        }
        takeOver.all();
        List<PayLine> lines = lines(county, month);
        if (lines.isEmpty()) {
            throw new BadInput("month", "这个月没有要发放的家庭。");
        }
        PayRoll roll = numbered(county, month, by, lines);
        rolls.add(roll, lines);
        return roll;
    }

    private PayRoll numbered(String county, YearMonth month, Actor by, List<PayLine> lines) {
        UUID id = UUID.randomUUID();
        Money total = total(lines);
        IssuedDocument paper = documents.issue(
                LETTER + "-" + id,
                LETTER,
                LETTER,
                packages.latest(Families.REVIEW),
                model(county, month, lines, total));
        return new PayRoll(id, county, month, paper.number(), clock.instant(), by.user(), lines.size(), total);
    }

    private List<PayLine> lines(String county, YearMonth month) {
        List<Allowance> own = allowances.all().stream()
                .filter(allowance -> county.equals(county(allowance.areaCode())))
                .toList();
        return lines(month, own, decided.rates(), number -> Payee.of(decided.family(number, "")));
    }

    /** Whoever is paid in the month, each family once. */
    static List<PayLine> lines(
            YearMonth month, List<Allowance> families, Map<String, Rates> rates, Function<String, Payee> payees) {
        List<PayLine> lines = new ArrayList<>();
        for (Allowance allowance : families) {
            Optional.ofNullable(rates.get(allowance.number()))
                    .flatMap(own -> own.in(month))
                    .filter(Rate::pays)
                    .ifPresent(rate -> lines.add(new PayLine(
                            lines.size() + 1,
                            allowance.number(),
                            rate.amount(),
                            rate.recipients(),
                            payees.apply(allowance.number()))));
        }
        return lines;
    }

    private String county(String areaCode) {
        return organisation.groupOf(Post.COUNTY, areaCode).replaceAll("\\D", "");
    }

    static Money total(List<PayLine> lines) {
        return new Money(lines.stream().mapToLong(line -> line.amount().fen()).sum());
    }

    private Map<String, Object> model(String county, YearMonth month, List<PayLine> lines, Money total) {
        return Map.of(
                "document", Map.of("office", organisation.officeName(county)),
                "case", Map.of("areaCode", county, "number", "不属于单个办件"),
                "month", month.toString(),
                "families", lines.size(),
                "people", lines.stream().mapToInt(PayLine::recipients).sum(),
                "total", total.yuan(),
                "lines", lines.stream().map(PayRolls::line).toList());
    }

    private static Map<String, Object> line(PayLine line) {
        return Map.of(
                "place", line.place(),
                "allowance", line.allowance(),
                "name", line.payee().name(),
                "recipients", line.recipients(),
                "amount", line.amount().yuan(),
                "holder", line.payee().holder(),
                "account", line.payee().account());
    }
}
