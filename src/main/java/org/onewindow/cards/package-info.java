/** 制证 — cards that a card centre makes: ordered once, fetched by its service, recorded when made. */
@NullMarked
@ApplicationModule(allowedDependencies = {"support", "organisation", "casework", "workflow"})
package org.onewindow.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
