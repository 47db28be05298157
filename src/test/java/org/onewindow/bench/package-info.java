/** 基准 — measures the hall beside the bare engine; prints tables, asserts nothing. */
@NullMarked
package org.onewindow.bench;

import org.jspecify.annotations.NullMarked;
