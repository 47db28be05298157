package org.onewindow.counter.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.outcomes.Collector;
import org.onewindow.outcomes.CollectorRelation;
import org.onewindow.outcomes.DeliveryMethod;
import org.onewindow.outcomes.Posted;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.people.PersonName;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Component;

/** Who collects, as typed on the hand-out page. */
@Component
class CollectorFields {

    private static final Pattern MAIL_NUMBER = Pattern.compile("[A-Za-z0-9]{8,30}");
    private static final int LONGEST_ADDRESS = 200;

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

    /** How it went by post; {@link BadInput} with everything that is wrong otherwise. */
    Posted posted(Map<String, String> typed) {
        String mail = typed.getOrDefault("mailNumber", "").strip();
        String address = typed.getOrDefault("mailAddress", "").strip();
        List<FieldError> errors =
                new ArrayList<>(PlainText.checkRequiredLine("mailAddress", "邮寄地址", address, LONGEST_ADDRESS));
        if (!MAIL_NUMBER.matcher(mail).matches()) {
            errors.add(new FieldError("mailNumber", "请填写邮件号，8 到 30 位字母或数字。"));
        }
        LocalDate receivedOn = day(typed.getOrDefault("receivedOn", "").strip());
        if (receivedOn == null || receivedOn.isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("receivedOn", "请填写回执上的签收日期，不能晚于今天。"));
        }
        BadInput.ifAny(errors);
        if (receivedOn == null) {
            throw new IllegalStateException("checked above");
        }
        return new Posted(mail, address, receivedOn);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
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
