/** 页面外壳 — what every page shows around its content. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "access"})
package org.onewindow.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
