/** 卷宗 — the case file at the window: reading it, answering a supplement, withdrawing, handing out. */
@NullMarked
package org.onewindow.counter.cases;

import org.jspecify.annotations.NullMarked;
