/** 好差评 — how residents rate the handling of their case, once per case. */
@ApplicationModule(allowedDependencies = "support")
@NullMarked
package org.onewindow.ratings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
