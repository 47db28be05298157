/** 同时 — what happens to a case when two hands, or a hand and a clock, reach for it in the same instant. */
@NullMarked
package org.onewindow.races;

import org.jspecify.annotations.NullMarked;
