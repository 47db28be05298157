/** 接口 — the stable outside surface, version 1: catalogue, trial, cases, calendar, public status. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "access",
            "cards",
            "catalog",
            "casework",
            "deadlines",
            "forms",
            "organisation",
            "outcomes",
            "people",
            "publicnotice",
            "registers",
            "workflow"
        })
package org.onewindow.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
