package org.onewindow.items.livingallowance.fieldwork;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the pressed button asks for besides keeping the page.
 *
 * @param verb save, add, remove, sign or finish
 * @param list the list that gets or loses a row; empty for other verbs
 * @param place of the row to remove, counted from zero
 */
record SheetAction(String verb, String list, int place) {

    private static final Pattern WRITTEN =
            Pattern.compile("(save|sign|finish|add|remove)(?:-([a-zA-Z]+))?(?:-(\\d{1,3}))?");

    /** The action of a button's value; anything unknown just saves. */
    static SheetAction of(@Nullable String value) {
        Matcher written = WRITTEN.matcher(value == null ? "" : value);
        if (!written.matches()) {
            return new SheetAction("save", "", 0);
        }
        String list = written.group(2) == null ? "" : written.group(2);
        int place = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
        return new SheetAction(written.group(1), list, place);
    }

    Sheet applied(Sheet sheet) {
        if (!sheet.lists().containsKey(list)) {
            return sheet;
        }
        return switch (verb) {
            case "add" -> sheet.plus(list, VisitSheet.emptyRow(sheet, list));
            case "remove" -> sheet.minus(list, place);
            default -> sheet;
        };
    }

    /** Where the page goes on: at the list that changed. */
    String anchor() {
        return list.isEmpty() ? "" : "#" + list;
    }
}
