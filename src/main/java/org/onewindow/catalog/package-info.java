/** 事项 — service items as their packages describe them: guide, limits, materials, search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "workflow", "forms", "deadlines"})
package org.onewindow.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
