package org.onewindow.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters that reached the applicant.
 *
 * @param documentNumbers the letters handed over
 * @param mailNumber of the registered mail, if they went by post
 * @param by who handed them over
 */
public record Delivery(
        long id,
        String caseNumber,
        List<String> documentNumbers,
        String collectorName,
        CollectorRelation relation,
        String idNumberMasked,
        @Nullable String reason,
        DeliveryMethod method,
        @Nullable String mailNumber,
        LocalDate deliveredOn,
        String by) {}
