package org.onewindow.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.PersonName;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/** Whether somebody may take the letters of a case: the applicant, the agent of the case, or an adult with a reason. */
final class CollectorCheck {

    private static final int LONGEST_REASON = 200;

    private CollectorCheck() {}

    /** What speaks against it; empty if nothing does. */
    static List<FieldError> errors(Collector collector, Map<String, Object> model, LocalDate today) {
        List<FieldError> errors = new ArrayList<>(PersonName.check("collectorName", collector.name()));
        if (collector.relation() != CollectorRelation.APPLICANT
                && collector.idNumber().minor(today)) {
            errors.add(new FieldError("collectorIdNumber", "代领人未满18周岁，不能代领文书。"));
        }
        switch (collector.relation()) {
            case APPLICANT ->
                errors.addAll(same(collector, party(model, "applicant"), "领取人与申请人的姓名、证件号码不一致；由他人领取的，请选择与申请人的关系。"));
            case AGENT -> errors.addAll(same(collector, party(model, "agent"), "领取人不是本办件登记的代办人；请改选关系并写明代领原因。"));
            case FAMILY, AUTHORISED, REPORTER ->
                errors.addAll(PlainText.checkRequiredLine("reason", "代领原因", collector.reason(), LONGEST_REASON));
        }
        return errors;
    }

    private static List<FieldError> same(Collector collector, Map<?, ?> party, String refusal) {
        boolean same = collector.name().equals(party.get("name"))
                && (party.get("idNumber") == null
                        || collector.idNumber().canonical().equals(party.get("idNumber")));
        return same ? List.of() : List.of(new FieldError("collectorIdNumber", refusal));
    }

    private static Map<?, ?> party(Map<String, Object> model, String role) {
        @Nullable Object party = model.get(role);
        return party instanceof Map<?, ?> facts ? facts : Map.of();
    }
}
