package org.onewindow.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the offered options, or several for checklist and taglist. */
final class ChoiceCheck implements ValueCheck {

    private final OptionSource options;
    private final boolean several;

    ChoiceCheck(OptionSource options, boolean several) {
        this.options = options;
        this.several = several;
    }

    @Override
    public Optional<String> complaint(Object value, Map<String, Object> context) {
        if (!several) {
            return offered(context).contains(value) ? Optional.empty() : notOffered();
        }
        if (!(value instanceof List<?> chosen)) {
            return Optional.of("应为多选");
        }
        if (new HashSet<>(chosen).size() != chosen.size()) {
            return Optional.of("有重复的选项");
        }
        return offered(context).containsAll(chosen) ? Optional.empty() : notOffered();
    }

    private Set<Object> offered(Map<String, Object> context) {
        return options.options(context).stream().map(FormOption::value).collect(Collectors.toSet());
    }

    private static Optional<String> notOffered() {
        return Optional.of("不在可选范围内，请重新选择");
    }
}
