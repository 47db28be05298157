/** 材料 — what an applicant hands in: the checklist of a draft or case, and the files scanned for it. */
@NullMarked
@ApplicationModule(allowedDependencies = "support")
package org.onewindow.materials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
