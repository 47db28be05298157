/** 窗口 — the clerk's pages: choosing an item, taking down an application, cases and the hand-out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "access",
            "catalog",
            "organisation",
            "people",
            "workflow",
            "forms",
            "materials",
            "deadlines",
            "casework",
            "outcomes",
            "publicnotice",
            "registers",
            "ratings",
            "fees"
        })
package org.onewindow.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
