package org.onewindow.support;

/**
 * One thing wrong with one field.
 *
 * @param field the key of the field as the form or the API calls it
 * @param message what is wrong and what to do about it, in Chinese
 */
public record FieldError(String field, String message) {}
