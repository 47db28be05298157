package org.onewindow.forms;

/**
 * An answer as people read it.
 *
 * @param key the field's key
 * @param label the field's label
 * @param value the answer in words: option labels instead of codes, 是 or 否 instead of true or false
 */
public record LabelledValue(String key, String label, String value) {}
