package org.onewindow.items.livingallowance.fieldwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormOption;
import org.onewindow.forms.FormSchema;

/**
 * The lists of the intake form that a visit looks at, with the columns of that form: what the form asks for is what the
 * investigators compare.
 */
record FamilyLists(Map<String, List<FormField>> columns) {

    static final String MEMBERS = "members";
    /** Ties rows to members without showing a number: a member's own sign, and in other lists whose row it is. */
    static final String REF = "ref";
    /** Place of the row in the application, counted from zero; empty for what the visit added. */
    static final String ORIGIN = "origin";

    private static final List<String> LISTS = List.of(MEMBERS, "incomes", "deductions", "properties");
    private static final Set<String> OWNERS = Set.of("memberIdNumber", "ownerIdNumber");
    private static final Set<String> IDENTITY = Set.of("idType", "idNumber");

    static FamilyLists of(FormSchema intake) {
        Map<String, List<FormField>> columns = new LinkedHashMap<>();
        intake.fields().stream()
                .filter(field -> LISTS.contains(field.key()))
                .forEach(field -> columns.put(field.key(), field.fields()));
        return new FamilyLists(columns);
    }

    /** What is compared: neither whose row it is nor which paper a member has. */
    List<FormField> compared(String list) {
        return columns.getOrDefault(list, List.of()).stream()
                .filter(field -> !OWNERS.contains(field.key()) && !IDENTITY.contains(field.key()))
                .toList();
    }

    /** The column that says whose row it is; empty for members. */
    String ownerKey(String list) {
        return columns.getOrDefault(list, List.of()).stream()
                .map(FormField::key)
                .filter(OWNERS::contains)
                .findFirst()
                .orElse("");
    }

    List<FormField> identity() {
        return columns.getOrDefault(MEMBERS, List.of()).stream()
                .filter(field -> IDENTITY.contains(field.key()))
                .toList();
    }

    /** Names of everything a page may send for a list. */
    Set<String> cells(String list) {
        Stream<String> own = compared(list).stream().map(FormField::key);
        Stream<String> more = list.equals(MEMBERS) ? Stream.of("idType", "idNumber") : Stream.of();
        return Stream.of(own, more, Stream.of(REF, ORIGIN))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** A row in words, without its owner. */
    String inWords(String list, Map<String, ?> row) {
        return compared(list).stream()
                .filter(field -> !text(row, field.key()).isEmpty()
                        && !text(row, field.key()).equals("false"))
                .map(field -> inWords(field, text(row, field.key())))
                .collect(Collectors.joining("，"));
    }

    private static String inWords(FormField field, String value) {
        String label = field.label().replaceFirst("（选填）$", "");
        if (field.type().equals("checkbox")) {
            return label;
        }
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(FormOption::label)
                .findFirst()
                .map(word -> field.key().equals("kind") || field.key().equals("relation") ? word : label + "：" + word)
                .orElseGet(() -> plain(field, label, value));
    }

    /** A name speaks for itself; a sum of money has its unit behind it. */
    private static String plain(FormField field, String label, String value) {
        if (field.key().equals("name")) {
            return value;
        }
        return label.endsWith("（元）") ? label.replaceFirst("（元）$", " ") + value + " 元" : label + " " + value;
    }

    static String text(Map<String, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
