/** 组织 — county, street and communities, their posts, and the group that handles a case in each. */
@NullMarked
@ApplicationModule(allowedDependencies = "support")
package org.onewindow.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
