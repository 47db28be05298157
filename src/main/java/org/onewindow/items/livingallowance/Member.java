package org.onewindow.items.livingallowance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;

/** One person of the household, as the decision tables see them. */
record Member(Row row, IdNumber id) {

    /** Counts the members as the form lists them, from 1. */
    int number() {
        return row.number();
    }

    /** Full years on a day; null where the paper tells no birth date. */
    @Nullable
    Integer ageOn(LocalDate day) {
        LocalDate born = id.birthDate();
        if (born == null) {
            return null;
        }
        int years = day.getYear() - born.getYear();
        return born.plusYears(years).isAfter(day) ? years - 1 : years;
    }

    boolean adultOn(LocalDate day) {
        Integer age = ageOn(day);
        return age == null || age >= 18;
    }

    boolean canWork() {
        return switch (row.text("workAbility")) {
            case "FULL", "PARTIAL" -> true;
            default -> false;
        };
    }

    /** What tables about persons ask for, besides what other tables found. */
    Map<String, Object> inputs(LocalDate day, boolean severe) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("number", number());
        inputs.put("age", ageOn(day));
        inputs.put("severe", severe);
        inputs.put("seriousIllness", row.yes("seriousIllness"));
        inputs.put("clergyYears", row.number("clergyYears"));
        inputs.put("study", row.text("study"));
        inputs.put("workAbility", row.text("workAbility"));
        return inputs;
    }
}
