package org.onewindow.counter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Known;
import org.onewindow.people.IdNumber;
import org.onewindow.registers.Lookup;

/**
 * Everything typed so far, exactly as typed: a draft may be wrong or half done.
 *
 * @param situation answers to the situation questions
 * @param people fields of applicant and agent, named {@code applicant.name}, {@code agent.relation}, …
 * @param materials material code → how it was presented, and why it is missing or unfit
 * @param form the business form
 * @param known what registers said of the applicant
 * @param knownOf the number they were asked about
 */
record DraftContent(
        Map<String, Object> situation,
        Map<String, String> people,
        Map<String, Ticked> materials,
        Map<String, Object> form,
        Known known,
        String knownOf) {

    /** How one material lies on the counter. */
    record Ticked(String how, String reason) {}

    static final DraftContent EMPTY = new DraftContent(Map.of(), Map.of(), Map.of(), Map.of(), Known.NOTHING, "");

    DraftContent {
        situation = ordered(situation);
        people = ordered(people);
        materials = ordered(materials);
        form = ordered(form);
        known = orElse(known, Known.NOTHING);
        knownOf = orElse(knownOf, "");
    }

    DraftContent withSituation(Map<String, Object> answers) {
        return new DraftContent(answers, people, materials, form, known, knownOf);
    }

    DraftContent withPeople(Map<String, String> fields) {
        return new DraftContent(situation, fields, materials, form, known, knownOf);
    }

    DraftContent withMaterials(Map<String, Ticked> presented) {
        return new DraftContent(situation, people, presented, form, known, knownOf);
    }

    DraftContent withForm(Map<String, Object> values) {
        return new DraftContent(situation, people, materials, values, known, knownOf);
    }

    DraftContent withKnown(Known answers, String number) {
        return new DraftContent(situation, people, materials, form, answers, number);
    }

    /** Whether every register that was asked about this number has answered. */
    boolean isKnownOf(IdNumber number) {
        return knownOf.equals(number.canonical())
                && known.answers().stream().noneMatch(answer -> answer.state() == Lookup.State.SILENT);
    }

    String person(String field) {
        return people.getOrDefault(field, "").strip();
    }

    boolean hasAgent() {
        return "yes".equals(person("hasAgent"));
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static <V> Map<String, V> ordered(@Nullable Map<String, V> map) {
        Map<String, V> kept = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null) {
                    kept.put(key, value);
                }
            });
        }
        return kept;
    }

    /** Says nothing, so that no log ever shows what was typed. */
    @Override
    public String toString() {
        return "DraftContent[…]";
    }
}
