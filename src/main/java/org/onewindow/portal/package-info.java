/** 居民网页 — guides, search and the progress of a case, without login and without JavaScript. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "support",
            "catalog",
            "workflow",
            "forms",
            "deadlines",
            "casework",
            "organisation",
            "materials",
            "outcomes",
            "people",
            "inquiries",
            "ratings"
        })
package org.onewindow.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
