/** 运行 — the hall's own PostgreSQL, the checks before it opens, and the demo world. */
@NullMarked
@ApplicationModule
package org.onewindow.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
