package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as the tables know it.
 *
 * @param number the case number, also the business key of its process
 * @param areaCode where the application was filed
 * @param communityCode the community that checks, once known
 * @param receivedOn the working day the receipt counts for
 * @param acceptedOn the day the clocks start from, not counted itself
 * @param live no other case of the same person and item may be opened
 */
public record CaseFile(
        String number,
        String itemKey,
        String itemName,
        String processDefinitionId,
        CaseStatus status,
        Channel channel,
        String areaCode,
        @Nullable String communityCode,
        long applicantId,
        @Nullable Long agentId,
        @Nullable String agentRelation,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        String receivedBy,
        boolean live,
        int version) {}
