/** 后台 — what stands beside a task in Tasklist: the case file and the days that are left. */
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
            "publicnotice"
        })
package org.onewindow.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
