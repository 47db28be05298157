/** 居住证台账 — the permits themselves: their years, their endorsements and everything that happens to them. */
@NullMarked
package org.onewindow.items.residencepermit.permits;

import org.jspecify.annotations.NullMarked;
