package org.onewindow.outcomes;

import org.jspecify.annotations.Nullable;

/**
 * A letter on paper, the same bytes at every print.
 *
 * @param pdf the sheet
 * @param roll the same letter on 80 mm paper; null where the letter has no such form
 */
public record ArchivedDocument(IssuedDocument document, byte[] pdf, byte @Nullable [] roll) {}
