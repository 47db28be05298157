/** 居住证 — the residence permit: its rules, its steps and the permits that live on after their case. */
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
            "outcomes",
            "deadlines",
            "casework",
            "registers",
            "cards",
            "notifications",
            "licences",
            "fees",
            "shell"
        })
package org.onewindow.items.residencepermit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
