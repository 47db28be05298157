/** 发放 — what is paid to whom from which month on, the pay rolls, and the life of an allowance after its grant. */
@NullMarked
package org.onewindow.items.livingallowance.payments;

import org.jspecify.annotations.NullMarked;
