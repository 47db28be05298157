package org.onewindow.publicnotice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonName;
import org.onewindow.people.Phone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/** What an objection must say: a real name, a way to reach the person, a reason. */
final class ObjectionCheck {

    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 5;

    private ObjectionCheck() {}

    /** The objection in canonical spelling; refused with every fault at once. */
    static Objection.Words words(ObjectionInput input, LocalDate today) {
        List<FieldError> errors = new ArrayList<>(PersonName.check("name", input.name()));
        boolean noNumber = PlainText.isBlank(input.idNumber());
        if (noNumber && PlainText.isBlank(input.phone())) {
            errors.add(new FieldError("phone", "身份证号码和电话请至少填一项，以便核实和告知结果。"));
        }
        IdNumber number = noNumber ? null : number(input.idNumber(), today, errors);
        List<FieldError> phone = Phone.check("phone", input.phone());
        errors.addAll(phone);
        errors.addAll(reason(input.reason()));
        BadInput.ifAny(errors);
        return Objection.words(
                input,
                number,
                PlainText.isBlank(input.phone()) || input.phone() == null
                        ? null
                        : Phone.parse(input.phone()).canonical());
    }

    private static @Nullable IdNumber number(@Nullable String text, LocalDate today, List<FieldError> errors) {
        try {
            return text == null ? null : IdNumber.recognise(text, today);
        } catch (BadInput refused) {
            refused.errors().forEach(error -> errors.add(new FieldError("idNumber", error.message())));
            return null;
        }
    }

    private static List<FieldError> reason(@Nullable String reason) {
        if (PlainText.isBlank(reason) || reason == null) {
            return List.of(new FieldError("reason", "请写明异议的理由。"));
        }
        if (reason.strip().codePointCount(0, reason.strip().length()) < SHORTEST_REASON) {
            return List.of(new FieldError("reason", "理由太短，请写清楚哪里不对。"));
        }
        return PlainText.check("reason", "理由", reason, LONGEST_REASON);
    }
}
