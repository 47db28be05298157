package org.onewindow.catalog;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.LimitUnit;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** How long single steps may take; an item's table of terms knows what differs by region and date. */
@Component
public class Terms {

    /** The step of answering a supplement request, which every item has. */
    public static final String SUPPLEMENT = "SUPPLEMENT";

    /** The most a case may take in all, extended, from its acceptance. */
    private static final String EXTENSION = "EXTENSION";

    /** The most that may be added to the limit of a case, whatever it is. */
    private static final String EXTENSION_BY = "EXTENSION_BY";

    private static final String NATIONAL = "《中华人民共和国行政许可法》第三十二条";

    /** What holds where an item's table says nothing. */
    private static final Map<String, Term> USUAL = Map.of(
            "BROKEN_PROMISE", new Term(new Limit(365, LimitUnit.CALENDAR_DAY), false, false, "容缺受理承诺"),
            "EXAMINATION", new Term(workingDays(5), true, false, NATIONAL),
            "REGISTER", new Term(workingDays(3), true, false, "外部核对约定"),
            "COUNTER_EVIDENCE", new Term(workingDays(5), true, false, "核查结果说明期限"),
            "PENDING", new Term(workingDays(10), true, false, "容缺受理承诺"),
            "PUBLIC_NOTICE", new Term(new Limit(7, LimitUnit.CALENDAR_DAY), true, false, "公示规定"),
            "REMINDER", new Term(workingDays(2), true, false, "期满前提醒"));

    private final Decisions decisions;

    Terms(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The term of a step on a day.
     *
     * @param step for example {@code COUNTY}; the item's table names them
     */
    public Term of(ItemPackage item, String areaCode, LocalDate asOf, String step) {
        return row(item, areaCode, asOf, step).orElseGet(() -> usual(item, step));
    }

    /** How far the limit of a case may be extended; empty where the table says nothing or none at all. */
    public Optional<Extension> extension(ItemPackage item, String areaCode, LocalDate asOf) {
        return Stream.of(EXTENSION, EXTENSION_BY)
                .flatMap(step -> row(item, areaCode, asOf, step).stream()
                        .map(term -> new Extension(term.limit(), step.equals(EXTENSION), term.basis())))
                .filter(extension -> extension.limit().value() > 0)
                .findFirst();
    }

    private Optional<Term> row(ItemPackage item, String areaCode, LocalDate asOf, String step) {
        return item.property("item.terms")
                .flatMap(table -> decisions
                        .evaluate(item, table, Map.of("areaCode", areaCode, "asOf", asOf.toString(), "step", step))
                        .single())
                .map(Terms::term);
    }

    private static Term usual(ItemPackage item, String step) {
        if (step.equals(SUPPLEMENT)) {
            return new Term(Limit.parse(item.required("item.supplementLimit")), true, false, NATIONAL);
        }
        Term term = USUAL.get(step);
        if (term == null) {
            throw new IllegalStateException(item.key() + " has no term for " + step);
        }
        return term;
    }

    private static Term term(Map<String, Object> row) {
        return new Term(
                Limit.parse(row.get("value") + " " + row.get("unit")),
                Boolean.TRUE.equals(row.get("rollOver")),
                Boolean.TRUE.equals(row.get("pausesClock")),
                String.valueOf(row.get("basis")));
    }

    private static Limit workingDays(int value) {
        return new Limit(value, LimitUnit.WORKING_DAY);
    }
}
