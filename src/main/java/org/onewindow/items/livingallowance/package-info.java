/** 最低生活保障 — the minimum living allowance: its rules, the work outside the office and what that work found. */
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
            "publicnotice",
            "registers",
            "inquiries",
            "shell"
        })
package org.onewindow.items.livingallowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
