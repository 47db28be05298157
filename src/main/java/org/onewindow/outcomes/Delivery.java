package org.onewindow.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters that reached the applicant.
 *
 * @param documentNumbers the letters handed over
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
        LocalDate deliveredOn,
        String by) {}
