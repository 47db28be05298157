package org.onewindow.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.FieldSource;
import org.onewindow.registers.Lookup;
import org.onewindow.registers.LookupKind;

/**
 * What registers said of an applicant before the applicant was asked: it is not demanded again (国令716 art 10).
 *
 * @param answers one for each question, also of registers that were silent
 * @param askedAt when they were asked; null if nobody was, or nobody wrote it down
 */
public record Known(List<Lookup> answers, @Nullable Instant askedAt) {

    /** Nobody was asked. */
    public static final Known NOTHING = new Known(List.of(), null);

    private static final String YES = "YES";
    private static final String REGISTER = "register.";

    public Known {
        answers = orEmpty(answers);
    }

    private static List<Lookup> orEmpty(@Nullable List<Lookup> answers) {
        return answers == null ? List.of() : List.copyOf(answers);
    }

    /** For a table of materials: every question a register might answer, with {@code YES} or an empty text. */
    public Map<String, Object> inputs() {
        Map<String, Object> inputs = new HashMap<>();
        for (LookupKind kind : LookupKind.values()) {
            inputs.put(kind.input(), knows(kind) ? YES : "");
        }
        return inputs;
    }

    /** Whether a register holds what else the applicant would have to prove. */
    public boolean knows(LookupKind kind) {
        return answers.stream().anyMatch(answer -> answer.kind() == kind && answer.proves());
    }

    /** What is known, one value each, and what was asked in vain. */
    public List<KnownFact> facts() {
        return answers.stream()
                .flatMap(answer -> KnownFact.of(answer, askedAt).stream())
                .toList();
    }

    /** The answer that holds a value such as {@code register.registeredOn}. */
    public Optional<Lookup> with(String source) {
        return source.startsWith(REGISTER)
                ? answers.stream()
                        .filter(answer -> answer.values().containsKey(name(source)))
                        .findFirst()
                : Optional.empty();
    }

    /** The value of a source such as {@code register.registeredOn}. */
    public Optional<String> value(String source) {
        return with(source).map(answer -> answer.values().get(name(source)));
    }

    /** A form with what registers know: fields that were left open are filled, and some count over what was typed. */
    Map<String, Object> over(Map<String, Object> form, List<FieldSource> sources) {
        Map<String, Object> filled = new HashMap<>(form);
        for (FieldSource field : sources) {
            boolean open = String.valueOf(form.getOrDefault(field.key(), "")).isBlank();
            if (open || field.prevails()) {
                field.from().stream()
                        .flatMap(source -> value(source).stream())
                        .findFirst()
                        .ifPresent(value -> filled.put(field.key(), value));
            }
        }
        return filled;
    }

    private static String name(String source) {
        return source.substring(REGISTER.length());
    }

    /** The questions and how they ended only. */
    @Override
    public String toString() {
        return "Known" + answers;
    }
}
