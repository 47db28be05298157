/** 流程 — the engine boundary: packages, decisions and the processes of cases; it knows case numbers and no rules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "forms"})
package org.onewindow.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
