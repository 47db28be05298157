package org.onewindow.casework;

/**
 * One thing that is missing or wrong.
 *
 * @param code of the material
 * @param name of the material
 * @param reason what is wrong and what to do, in one sentence
 */
public record SupplementItem(String code, String name, String reason) {}
