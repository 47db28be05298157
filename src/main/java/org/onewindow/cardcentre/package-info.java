/** 演示制证中心 — a card centre for demonstrations, which reaches the hall like one outside: over HTTP only. */
@NullMarked
@ApplicationModule(allowedDependencies = "access")
package org.onewindow.cardcentre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
