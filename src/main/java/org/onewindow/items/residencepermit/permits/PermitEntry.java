package org.onewindow.items.residencepermit.permits;

import org.jspecify.annotations.Nullable;
import org.onewindow.outcomes.IssuedDocument;

/**
 * An entry of a permit's life as its page shows it.
 *
 * @param letter the letter that told the holder; null if there is none, and for those who may not open it
 */
record PermitEntry(PermitEvent event, @Nullable IssuedDocument letter) {}
