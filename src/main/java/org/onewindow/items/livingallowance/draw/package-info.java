/** 抽查抽签 — which cases the county visits at home, drawn so that anybody can check the draw. */
@NullMarked
package org.onewindow.items.livingallowance.draw;

import org.jspecify.annotations.NullMarked;
