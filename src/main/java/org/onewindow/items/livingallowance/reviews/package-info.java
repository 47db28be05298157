/** 动态管理 — looking at a family again after the grant: what changed, what follows from it, and what was decided. */
@NullMarked
package org.onewindow.items.livingallowance.reviews;

import org.jspecify.annotations.NullMarked;
