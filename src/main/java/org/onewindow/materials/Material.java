package org.onewindow.materials;

import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist.
 *
 * @param code the material's code in the item's decision table
 * @param name as the applicant reads it, in Chinese
 * @param reason why it is missing, pending or unfit
 * @param pages how many pages were handed in
 * @param verifiedBy the account that looked at it
 */
public record Material(
        String code,
        String name,
        Presented presented,
        @Nullable String reason,
        @Nullable Integer pages,
        @Nullable String verifiedBy) {}
