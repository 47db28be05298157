package org.onewindow.outcomes;

import java.util.List;

/** Letters of a case reached the applicant, and the delivery receipt was issued. */
public record DeliveryRecorded(String caseNumber, List<String> documentNumbers, String receiptNumber, String by) {}
