/** 外部核对 — questions to registers outside the hall: asked after commit, answered once, signed both ways. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "people", "workflow"})
package org.onewindow.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
