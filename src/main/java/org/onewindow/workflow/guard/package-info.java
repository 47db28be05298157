/** 守门 — what may be deployed to the engine, run in it and handed in through it. */
@NullMarked
package org.onewindow.workflow.guard;

import org.jspecify.annotations.NullMarked;
