package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the offered options, or several for checklist and taglist.
 *
 * <p>A choice with the custom properties {@code yes} and {@code no} may also be answered by true and false, which mean
 * the options of these codes; the custom property {@code also} lists the words other systems send for its options, for
 * example {@code SON=CHILD, DAUGHTER=CHILD}.
 */
final class ChoiceCheck implements ValueCheck {

    private final OptionSource options;
    private final boolean several;
    private final String yes;
    private final String no;
    private final Map<String, String> also;

    ChoiceCheck(OptionSource options, JsonNode properties, boolean several) {
        this.options = options;
        this.several = several;
        this.yes = properties.path("yes").asText("");
        this.no = properties.path("no").asText("");
        this.also = otherWords(properties.path("also").asText(""));
    }

    @Override
    public Optional<String> complaint(Object value, Map<String, Object> context) {
        if (!several) {
            return offered(context).contains(kept(value)) ? Optional.empty() : notOffered();
        }
        if (!(value instanceof List<?> chosen)) {
            return Optional.of("应为多选");
        }
        if (new HashSet<>(chosen).size() != chosen.size()) {
            return Optional.of("有重复的选项");
        }
        return offered(context).containsAll(chosen) ? Optional.empty() : notOffered();
    }

    /** Other words and the codes they stand for. */
    static Map<String, String> otherWords(String also) {
        return Arrays.stream(also.split("[,，]"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (one, other) -> one));
    }

    @Override
    public Object kept(Object value) {
        if (value instanceof Boolean answer && !yes.isEmpty()) {
            return answer ? yes : no;
        }
        return value instanceof String word ? also.getOrDefault(word, word) : value;
    }

    private Set<Object> offered(Map<String, Object> context) {
        return options.options(context).stream().map(FormOption::value).collect(Collectors.toSet());
    }

    private static Optional<String> notOffered() {
        return Optional.of("不在可选范围内，请重新选择");
    }
}
