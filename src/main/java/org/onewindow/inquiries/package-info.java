/** 核对与复核 — what a case asks of outside registers, what came back, and what officers and applicants make of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "access",
            "organisation",
            "people",
            "workflow",
            "materials",
            "deadlines",
            "outcomes",
            "registers",
            "casework"
        })
package org.onewindow.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
