/** 通用 — money, the hall's clock and the few ways in which a request can be refused. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.onewindow.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
