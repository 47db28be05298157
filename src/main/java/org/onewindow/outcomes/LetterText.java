package org.onewindow.outcomes;

import org.jspecify.annotations.Nullable;

/**
 * A filled letter.
 *
 * @param html the sheet
 * @param rollHtml the same letter for 80 mm paper; null where it has no such form
 */
record LetterText(String html, @Nullable String rollHtml) {}
