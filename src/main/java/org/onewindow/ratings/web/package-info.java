/** 评价页 — the public page on which a case is rated. */
@NullMarked
package org.onewindow.ratings.web;

import org.jspecify.annotations.NullMarked;
