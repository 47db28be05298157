/** 人员 — applicants and agents, the numbers that identify and reach them, and how these are masked. */
@NullMarked
@ApplicationModule(allowedDependencies = "support")
package org.onewindow.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
