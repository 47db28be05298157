package org.onewindow.forms;

import org.onewindow.support.FieldError;

/**
 * Where in a form something is.
 *
 * @param path what stands before a field's key, for example {@code members[1].}; empty for the form itself
 * @param words the same for people, for example 家庭成员第 2 行：
 */
record Place(String path, String words) {

    static final Place FORM = new Place("", "");

    Place group(String key) {
        return new Place(path + key + ".", words);
    }

    /** A row; rows are counted from zero in paths and from one in words. */
    Place row(FormField list, int index) {
        return new Place(path + list.key() + "[" + index + "].", words + list.label() + "第 " + (index + 1) + " 行：");
    }

    FieldError error(String key, String message) {
        return new FieldError(path + key, words + message);
    }

    /** What is wrong with the row itself and no single field of it. */
    FieldError rowError(String message) {
        return new FieldError(path.substring(0, path.length() - 1), words + message);
    }
}
