/** 居住登记 — who is registered as living here, since when and where; reported by the person or by who houses them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "people", "workflow", "deadlines", "casework", "registers"})
package org.onewindow.items.residenceregistration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
