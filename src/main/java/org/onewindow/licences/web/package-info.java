/** 证照查验 — the public page behind the identifier of an electronic licence. */
@NullMarked
package org.onewindow.licences.web;

import org.jspecify.annotations.NullMarked;
