package org.onewindow.fees;

import java.time.Instant;
import org.onewindow.support.Money;

/**
 * A fee that was paid.
 *
 * @param basis the norm behind the amount
 * @param by who took it, as printed on the receipt
 */
public record PaidFee(String caseNumber, Money amount, String basis, PaymentMethod method, Instant at, String by) {}
