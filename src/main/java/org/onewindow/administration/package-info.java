/** 管理 — the pages on which an administrator keeps the calendar and, in a demonstration, moves the clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadlines", "notifications", "registers", "shell", "support"})
package org.onewindow.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
