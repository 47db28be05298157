/** 高龄津贴 — the elderly subsidy: what its decision tables are asked and how their answers add up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "workflow", "support"})
package org.onewindow.items.elderlysubsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
