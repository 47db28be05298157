/** 入户调查与民主评议 — what was seen and said outside the office, signed and never changed again. */
@NullMarked
package org.onewindow.items.livingallowance.fieldwork;

import org.jspecify.annotations.NullMarked;
