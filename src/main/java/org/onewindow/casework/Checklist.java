package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.RequiredMaterial;

/** What the checklist of a situation asks for, held against what was presented. */
final class Checklist {

    private static final String PENDING = "PENDING";
    private static final Set<String> GOOD = Set.of("ORIGINAL", "COPY", "EXEMPT");

    private Checklist() {}

    /**
     * Everything that is still missing or unfit, in the order of the checklist.
     *
     * @param badCredit why the applicant is not offered 容缺; empty for everybody else
     */
    static List<SupplementItem> missing(
            List<RequiredMaterial> checklist, List<PresentedMaterial> presented, Optional<String> badCredit) {
        Map<String, PresentedMaterial> byCode = presented.stream()
                .collect(Collectors.toMap(material -> String.valueOf(material.code()), Function.identity()));
        return checklist.stream()
                .filter(RequiredMaterial::required)
                .filter(material -> !isEnough(material, byCode.get(material.code()), badCredit.isEmpty()))
                .map(material -> new SupplementItem(
                        material.code(), material.name(), reason(material, byCode.get(material.code()), badCredit)))
                .toList();
    }

    private static boolean isEnough(
            RequiredMaterial material, @Nullable PresentedMaterial presented, boolean mayPromise) {
        String how = presented == null ? null : presented.presented();
        return how != null && (GOOD.contains(how) || mayPromise && material.mayBePending() && PENDING.equals(how));
    }

    private static String reason(
            RequiredMaterial material, @Nullable PresentedMaterial presented, Optional<String> badCredit) {
        if (badCredit.isPresent() && presented != null && PENDING.equals(presented.presented())) {
            return badCredit.get() + "，请补交" + material.name() + "。";
        }
        if (presented != null
                && presented.reason() != null
                && !presented.reason().isBlank()) {
            return presented.reason();
        }
        return "缺少" + material.name() + (material.form().isEmpty() ? "" : "（" + material.form() + "）") + "，请补交。";
    }
}
