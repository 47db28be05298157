package org.onewindow.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.people.PersonDetails;

/**
 * A submission whose every field has been checked.
 *
 * @param known what registers said; the materials they know are not in the checklist
 * @param checklist the materials the situation asks for
 */
record CheckedSubmission(
        ServiceItem item,
        Channel channel,
        String areaCode,
        Instant receivedAt,
        PersonDetails applicant,
        @Nullable PersonDetails agent,
        @Nullable String agentRelation,
        Map<String, Object> situation,
        Map<String, Object> form,
        Known known,
        List<RequiredMaterial> checklist,
        List<Submission.PresentedMaterial> materials) {}
