/** 延期 — asking for a longer limit, the approval and what the applicant is told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "access",
            "catalog",
            "organisation",
            "workflow",
            "forms",
            "deadlines",
            "casework"
        })
package org.onewindow.extensions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
