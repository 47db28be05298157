package org.onewindow.forms;

/**
 * One choice of a radio, select, checklist or taglist.
 *
 * @param value what is submitted and stored
 * @param label what people read
 */
public record FormOption(String value, String label) {}
