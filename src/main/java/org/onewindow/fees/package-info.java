/** 收费 — what a case costs by its item's table, and the money taken for it at the counter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "catalog", "workflow", "outcomes", "casework"})
package org.onewindow.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
