/** 通知 — short messages to applicants: written with the change they tell of, sent after it, told once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "people", "casework", "outcomes", "workflow"})
package org.onewindow.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
