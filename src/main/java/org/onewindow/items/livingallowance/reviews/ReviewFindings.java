package org.onewindow.items.livingallowance.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessment;
import org.onewindow.items.livingallowance.Entitlement;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.support.Money;
import org.onewindow.workflow.FiredRule;

/**
 * What was found when a family was looked at again, for the officers and the letters to read.
 *
 * @param row the row of the table of actions that fits
 * @param fired the rules behind it
 * @param entitled what the rules of the grant say now; null where nobody is left
 */
record ReviewFindings(
        Map<String, Object> row,
        List<FiredRule> fired,
        @Nullable Entitlement entitled) {

    /** Marks an assessment whose action needs the family to be heard first. */
    static final String HEARING = "HEARING";

    Assessment assessment(Action action, Rate current, Money due, Rate next) {
        List<String> flags = new ArrayList<>();
        List<FiredRule> rules = new ArrayList<>(fired);
        List<String> reasons = new ArrayList<>();
        reasons.add(String.valueOf(row.get("reason")));
        reasons.add("现在每月 " + current.amount().yuan() + " 元，按现在的情况重新测算为每月 " + due.yuan() + " 元。");
        if (Boolean.TRUE.equals(row.get("hearing"))) {
            flags.add(HEARING);
        }
        if (entitled == null) {
            reasons.add("全部家庭成员已去世或者迁出。");
        } else {
            flags.addAll(entitled.assessment().flags());
            rules.addAll(entitled.assessment().rules());
            reasons.addAll(entitled.assessment().reasons());
        }
        return new Assessment(
                action.name(), true, next.amount(), next.from(), null, null, null, Map.of(), flags, rules, reasons);
    }
}
