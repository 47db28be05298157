package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.LabelledValue;
import org.onewindow.registers.Lookup;
import org.onewindow.support.DateWords;

/**
 * One thing a register said, as people read it.
 *
 * @param said keyed like the field it would have filled
 * @param source who said it
 * @param at when it was asked, in words; empty if nobody wrote it down
 */
public record KnownFact(LabelledValue said, String source, String at) {

    private static final Map<String, String> LABELS = Map.of(
            Lookup.REGISTRATION_NUMBER, "居住登记编号",
            Lookup.REGISTERED_ON, "居住登记日期",
            Lookup.RESIDENCE_AREA_CODE, "登记的居住地行政区划代码",
            Lookup.RESIDENCE_ADDRESS, "登记的居住地址",
            Lookup.INSURANCE_MONTHS, "连续缴纳社会保险");

    static List<KnownFact> of(Lookup answer, @Nullable Instant askedAt) {
        String at = askedAt == null ? "" : DateWords.moment(askedAt);
        if (answer.values().isEmpty()) {
            return List.of(new KnownFact(whole(answer), answer.source(), at));
        }
        return answer.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> new KnownFact(single(value.getKey(), value.getValue()), answer.source(), at))
                .toList();
    }

    /** The same with the value changed. */
    public KnownFact with(UnaryOperator<LabelledValue> change) {
        return new KnownFact(change.apply(said), source, at);
    }

    private static LabelledValue whole(Lookup answer) {
        String words = answer.isKnown() ? "已有，不用提交" : answer.state().label();
        return new LabelledValue(answer.kind().name(), answer.kind().label(), words);
    }

    private static LabelledValue single(String name, String value) {
        String words = switch (name) {
            case Lookup.REGISTERED_ON -> DateWords.day(LocalDate.parse(value));
            case Lookup.INSURANCE_MONTHS -> value + " 个月";
            default -> value;
        };
        return new LabelledValue(name, LABELS.getOrDefault(name, name), words);
    }
}
