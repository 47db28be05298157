/** 登录与权限 — one login for hall and engine, and who may call what. */
@NullMarked
@ApplicationModule(allowedDependencies = "support")
package org.onewindow.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
