/** 核对页面 — the paper report, the result, the applicant's explanation and the recheck. */
@NullMarked
package org.onewindow.inquiries.web;

import org.jspecify.annotations.NullMarked;
