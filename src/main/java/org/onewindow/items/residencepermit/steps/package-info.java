/** 居住证办理 — the steps of a residence permit's case that are its own. */
@NullMarked
package org.onewindow.items.residencepermit.steps;

import org.jspecify.annotations.NullMarked;
