package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/** What may stand in single fields of the form's lists; every fault is told with the path of its row. */
final class RowCheck {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private static final Map<String, String> LISTS = Map.of(
            "members", "家庭成员",
            "incomes", "收入",
            "deductions", "可扣减的支出",
            "properties", "财产",
            "supportPersons", "赡（抚、扶）养义务人",
            "authorizations", "核对授权");

    private final List<FieldError> errors;

    RowCheck(List<FieldError> errors) {
        this.errors = errors;
    }

    void add(Row row, String key, String message) {
        errors.add(new FieldError(row.at(key), LISTS.get(row.list()) + "第 " + row.number() + " 行：" + message));
    }

    /** Yuan, from 0, with two decimals at most; an empty field counts as 0 unless it is needed. */
    void yuan(Row row, String key, String label, boolean needed) {
        String text = row.text(key);
        if (text.isEmpty()) {
            if (needed) {
                add(row, key, "请填写" + label + "，没有的填 0。");
            }
            return;
        }
        BigDecimal value = read(text);
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0) {
            add(row, key, label + "应是 0 到 " + MOST.toPlainString() + " 之间的数。");
        } else if (value.stripTrailingZeros().scale() > 2) {
            add(row, key, label + "最多保留两位小数（精确到分）。");
        }
    }

    /** A whole number in a range; an empty field counts as the lowest. */
    void whole(Row row, String key, String label, int lowest, int highest) {
        String text = row.text(key);
        if (text.isEmpty()) {
            return;
        }
        BigDecimal value = read(text);
        if (value == null
                || value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(lowest)) < 0
                || value.compareTo(BigDecimal.valueOf(highest)) > 0) {
            add(row, key, label + "应是 " + lowest + " 到 " + highest + " 之间的整数。");
        }
    }

    /** One of the codes that the item knows. */
    void code(Row row, String key, String label, Set<String> codes) {
        if (!codes.contains(row.text(key))) {
            add(row, key, "请选择" + label + "。");
        }
    }

    /** The number of somebody who is listed as a member. */
    void member(Row row, String key, Map<String, Integer> members) {
        String text = row.text(key);
        if (text.isEmpty()) {
            add(row, key, "请填写这一行是哪位家庭成员的（证件号码）。");
        } else if (!members.containsKey(HouseholdCheck.canonical(text, members.keySet()))) {
            add(row, key, "这个证件号码不在家庭成员中，请核对。");
        }
    }

    private static @Nullable BigDecimal read(String text) {
        if (text.length() > 20) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
