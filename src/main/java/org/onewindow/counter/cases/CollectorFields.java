package org.onewindow.counter.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.outcomes.Collector;
import org.onewindow.outcomes.CollectorRelation;
import org.onewindow.outcomes.DeliveryMethod;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.people.PersonName;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Component;

/** Who collects, as typed on the hand-out page. */
@Component
class CollectorFields {

    private final Clock clock;

    CollectorFields(Clock clock) {
        this.clock = clock;
    }

    /** The collector; {@link BadInput} with everything that is wrong otherwise. */
    Collector collector(Map<String, String> typed) {
        IdType type = chosen(IdType.values(), typed.get("collector.idType"));
        CollectorRelation relation = chosen(CollectorRelation.values(), typed.get("relation"));
        String name = typed.getOrDefault("collectorName", "").strip();
        String number = typed.getOrDefault("collectorIdNumber", "");
        List<FieldError> errors = new ArrayList<>(PersonName.check("collectorName", name));
        if (type != null) {
            errors.addAll(IdNumber.check("collectorIdNumber", type, number, LocalDate.now(clock)));
        }
        if (relation == null) {
            errors.add(new FieldError("relation", "请选择领取人与申请人的关系。"));
        }
        if (type == null) {
            errors.add(new FieldError("collector.idType", "请选择证件类型。"));
        }
        BadInput.ifAny(errors);
        if (type == null || relation == null) {
            throw new IllegalStateException("checked above");
        }
        return new Collector(
                name,
                IdNumber.parse(type, number, LocalDate.now(clock)),
                relation,
                typed.getOrDefault("reason", "").strip());
    }

    DeliveryMethod method(Map<String, String> typed) {
        DeliveryMethod method = chosen(DeliveryMethod.values(), typed.get("method"));
        return method == null ? DeliveryMethod.COUNTER : method;
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] choices, @Nullable String name) {
        for (E choice : choices) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return null;
    }
}
