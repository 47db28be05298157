/** 近亲属备案 — the separate register of families whose member is related to those who handle the allowance. */
@NullMarked
package org.onewindow.items.livingallowance.relatives;

import org.jspecify.annotations.NullMarked;
