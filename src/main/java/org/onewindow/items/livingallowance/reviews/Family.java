package org.onewindow.items.livingallowance.reviews;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.people.IdNumber;
import org.onewindow.support.BadInput;

/** The family as it is now, under the keys of the intake form. */
record Family(Map<String, Object> form) {

    /** What a case found, over what was known; an account whose holder is gone is not kept. */
    static Family of(Map<String, Object> known, Map<String, Object> found) {
        Map<String, Object> form = new HashMap<>(known);
        form.putAll(found);
        Family family = new Family(form);
        if (family.row("name", String.valueOf(form.get("accountHolder"))).isEmpty()) {
            form.remove("accountHolder");
        }
        return family;
    }

    /** Only what is kept of it. */
    Map<String, Object> part() {
        return Families.part(form);
    }

    /** The one who reports, if a member. */
    @Nullable
    IdNumber member(@Nullable IdNumber person, LocalDate today) {
        return person != null && members().stream().anyMatch(row -> isNumberOf(row, person, today)) ? person : null;
    }

    /** Under whose name the family goes on: the one it had while that person belongs to it, else the first adult. */
    String name(String before, LocalDate today) {
        return row("name", before)
                .or(() -> members().stream().filter(row -> adult(row, today)).findFirst())
                .map(row -> String.valueOf(row.get("name")))
                .orElse(before);
    }

    /** The row of the member who is called so; empty if nobody is. */
    Map<?, ?> named(String name) {
        return row("name", name).orElse(Map.of());
    }

    private Optional<Map<?, ?>> row(String key, String value) {
        return members().stream()
                .filter(row -> Objects.toString(row.get(key), "").strip().equals(value))
                .findFirst();
    }

    private List<Map<?, ?>> members() {
        return form.get("members") instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(row -> (Map<?, ?>) row)
                        .toList()
                : List.of();
    }

    private static boolean isNumberOf(Map<?, ?> row, IdNumber person, LocalDate today) {
        return number(row, today)
                .filter(own -> own.canonical().equals(person.canonical()))
                .isPresent();
    }

    private static boolean adult(Map<?, ?> row, LocalDate today) {
        return number(row, today).filter(own -> !own.minor(today)).isPresent();
    }

    private static Optional<IdNumber> number(Map<?, ?> row, LocalDate today) {
        try {
            return Optional.of(IdNumber.recognise(Objects.toString(row.get("idNumber"), ""), today));
        } catch (BadInput strange) {
            return Optional.empty();
        }
    }
}
