package org.onewindow.counter.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.casework.SupplementHistory.FieldChange;
import org.onewindow.casework.SupplementHistory.Round;
import org.onewindow.casework.SupplementItem;
import org.onewindow.casework.SupplementRequest;
import org.onewindow.forms.LabelledValue;
import org.onewindow.materials.Presented;

/**
 * A reply as the officer sees it, with every long number masked.
 *
 * @param came materials and words, for example 身份证：原件
 * @param changes fields with the old and the new value
 */
record RoundView(Instant at, String by, List<LabelledValue> came, List<Change> changes) {

    /** A field before and after. */
    record Change(String label, String before, String after) {}

    static List<RoundView> of(List<Round> rounds, SupplementRequest request) {
        Map<String, String> names = request.items().stream()
                .collect(Collectors.toMap(SupplementItem::code, SupplementItem::name, (one, other) -> one));
        return rounds.stream().map(round -> of(round, names::get)).toList();
    }

    private static RoundView of(Round round, Function<String, String> names) {
        List<LabelledValue> came = new ArrayList<>();
        round.materials().forEach((code, how) -> came.add(new LabelledValue(code, name(code, names), words(how))));
        round.notes().forEach((code, note) -> came.add(new LabelledValue(code, name(code, names), note)));
        return new RoundView(
                round.at(),
                round.by(),
                MaskedAnswers.of(came),
                round.changes().stream().map(RoundView::change).toList());
    }

    private static Change change(FieldChange change) {
        return new Change(change.label(), mask(change, change.before()), mask(change, change.after()));
    }

    private static String mask(FieldChange change, String value) {
        return MaskedAnswers.of(List.of(new LabelledValue(change.path(), change.label(), value)))
                .get(0)
                .value();
    }

    private static String name(String code, Function<String, String> names) {
        String name = names.apply(code);
        return name == null ? "补正内容" : name;
    }

    private static String words(String how) {
        for (Presented presented : Presented.values()) {
            if (presented.name().equals(how)) {
                return presented.label();
            }
        }
        return how;
    }
}
