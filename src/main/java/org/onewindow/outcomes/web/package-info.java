/** 文书查验 — the public page behind the QR of a letter. */
@NullMarked
package org.onewindow.outcomes.web;

import org.jspecify.annotations.NullMarked;
