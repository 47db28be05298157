package org.onewindow.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AskedLine.Kind;
import org.onewindow.materials.PhotoRule;

/**
 * What a case waits for from its applicant.
 *
 * @param pending true: promised at acceptance; false: a supplement request
 * @param lines what is still open
 * @param dueOn the last day
 * @param form the intake form as it stands
 * @param photo what a photo for the card must be like; none for an item without such a photo
 */
public record Asked(
        boolean pending,
        List<AskedLine> lines,
        LocalDate dueOn,
        Map<String, Object> form,
        @Nullable PhotoRule photo) {

    /** What the photo must be like if a line asks for it; none for any other line. */
    public @Nullable PhotoRule photo(AskedLine line) {
        return photo != null && photo.material().equals(line.item().code()) ? photo : null;
    }

    /** The corrected fields of what was typed, by the outermost keys of the form; a field left empty stays as it is. */
    public Map<String, Object> corrected(Map<String, String> typed) {
        Map<String, Object> whole = form;
        Map<String, Object> corrected = new LinkedHashMap<>();
        for (AskedLine line : lines) {
            for (AskedLine.Field field : line.fields()) {
                String value = typed.getOrDefault(field.name(), "").strip();
                if (!value.isEmpty()) {
                    String path = field.name().substring(Answered.FIELD.length());
                    whole = FormPaths.with(whole, path, value(field.type(), value));
                    String top = FormPaths.top(path);
                    corrected.put(top, whole.getOrDefault(top, value));
                }
            }
        }
        return corrected;
    }

    /** What was said in words, by the code of the line. */
    public Map<String, String> notes(Map<String, String> typed) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (AskedLine line : lines) {
            String note = typed.getOrDefault("note." + line.place(), "").strip();
            if (line.kind() != Kind.MATERIAL && !note.isEmpty()) {
                notes.put(line.item().code(), note);
            }
        }
        return notes;
    }

    private static Object value(String type, String typed) {
        return switch (type) {
            case "checkbox" -> typed.equals("true");
            case "number" -> number(typed);
            default -> typed;
        };
    }

    /** A number if it is one; otherwise as typed, for the form's check to refuse. */
    private static Object number(String typed) {
        try {
            return typed.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(typed) : Double.valueOf(typed);
        } catch (NumberFormatException e) {
            return typed;
        }
    }
}
