/** 表单 — what a Camunda Form asks for, checked again on the server. */
@NullMarked
@ApplicationModule(allowedDependencies = "support")
package org.onewindow.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
