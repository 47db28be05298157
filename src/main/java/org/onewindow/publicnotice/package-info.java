/** 公示 — what is shown to the neighbours and for how long, what they object to it, and the list of those who receive. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "access",
            "catalog",
            "organisation",
            "people",
            "workflow",
            "materials",
            "outcomes",
            "deadlines",
            "casework"
        })
package org.onewindow.publicnotice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
