/** 办件 — the case file, its timeline, its opinions and its decision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "catalog",
            "organisation",
            "people",
            "workflow",
            "forms",
            "materials",
            "outcomes",
            "registers",
            "deadlines"
        })
package org.onewindow.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
