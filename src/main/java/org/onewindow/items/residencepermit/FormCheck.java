package org.onewindow.items.residencepermit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/** What does not fit together in a form whose single fields are in order. */
final class FormCheck {

    private static final Map<String, String> PAST_DAYS = pastDays();

    private final Application application;

    FormCheck(Application application) {
        this.application = application;
    }

    /** Days that have not come yet, and days in the wrong order. */
    List<FieldError> days(LocalDate last) {
        List<FieldError> errors = new ArrayList<>();
        PAST_DAYS.forEach((key, label) -> {
            LocalDate day = application.date(key);
            if (day != null && day.isAfter(last)) {
                errors.add(new FieldError("form." + key, "“" + label + "”不能晚于今天。"));
            }
        });
        if (before("leaseTo", "leaseFrom")) {
            errors.add(new FieldError("form.leaseTo", "“租赁合同到期日”不能早于起始日。"));
        }
        if (before("lastEndorsedOn", "issuedOn")) {
            errors.add(new FieldError("form.lastEndorsedOn", "“上次签注日期”不能早于居住证签发日期。"));
        }
        return errors;
    }

    /** What the counter asks for before anything is taken in. */
    List<FieldError> all(LocalDate today) {
        List<FieldError> errors = days(today);
        if (!postAddressKnown(application)) {
            errors.add(new FieldError("form.postAddress", "选择邮寄的，请填写“邮寄地址”。"));
        }
        return errors;
    }

    static boolean postAddressKnown(Application application) {
        return !application.text("delivery").equals("POST")
                || !application.text("postAddress").isEmpty();
    }

    private boolean before(String key, String otherKey) {
        @Nullable LocalDate day = application.date(key);
        @Nullable LocalDate other = application.date(otherKey);
        return day != null && other != null && day.isBefore(other);
    }

    private static Map<String, String> pastDays() {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("registeredOn", "居住登记日期");
        days.put("issuedOn", "居住证签发日期");
        days.put("lastEndorsedOn", "上次签注日期");
        return days;
    }
}
