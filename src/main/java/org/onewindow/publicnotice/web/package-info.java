/** 公示页 — the public board, the page on which the community posts a notice, and the notices of a case. */
@NullMarked
package org.onewindow.publicnotice.web;

import org.jspecify.annotations.NullMarked;
