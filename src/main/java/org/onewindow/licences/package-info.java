/** 电子证照 — electronic licences: their identifiers, versions and states, and what anybody may verify of one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "people"})
package org.onewindow.licences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
