/** 时限 — the working-day calendar, the clock ledger of every case and the sentence that explains a due date. */
@NullMarked
@ApplicationModule(allowedDependencies = "support")
package org.onewindow.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
