/** 延期 — asking for the longer limit of special cases, the approval and what the applicant is told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"support", "access", "organisation", "workflow", "forms", "deadlines", "casework"})
package org.onewindow.extensions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
