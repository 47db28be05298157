/** 出件 — the letters of a case, their numbers, their verification and their delivery. */
@ApplicationModule(allowedDependencies = {"people", "workflow", "support"})
@NullMarked
package org.onewindow.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
