package org.onewindow.casework;

/**
 * One thing that is missing or wrong.
 *
 * @param code of the material, or {@code form.} and the path of a field, for example {@code form.members[1].idNumber}
 * @param name of the material or the field
 * @param reason what is wrong and what to do, in one sentence
 */
public record SupplementItem(String code, String name, String reason) {}
