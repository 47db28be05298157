/** 公示与否 — whether the street's first opinion has to be shown to the neighbours. */
@NullMarked
package org.onewindow.items.livingallowance.publicity;

import org.jspecify.annotations.NullMarked;
