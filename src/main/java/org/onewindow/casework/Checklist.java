package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.RequiredMaterial;

/** What the checklist of a situation asks for, held against what was presented. */
final class Checklist {

    private static final Set<String> GOOD = Set.of("ORIGINAL", "COPY", "EXEMPT");

    private Checklist() {}

    /** Everything that is still missing or unfit, in the order of the checklist. */
    static List<SupplementItem> missing(List<RequiredMaterial> checklist, List<PresentedMaterial> presented) {
        Map<String, PresentedMaterial> byCode = presented.stream()
                .collect(Collectors.toMap(material -> String.valueOf(material.code()), Function.identity()));
        return checklist.stream()
                .filter(RequiredMaterial::required)
                .filter(material -> !isEnough(material, byCode.get(material.code())))
                .map(material -> new SupplementItem(
                        material.code(), material.name(), reason(material, byCode.get(material.code()))))
                .toList();
    }

    private static boolean isEnough(RequiredMaterial material, @Nullable PresentedMaterial presented) {
        String how = presented == null ? null : presented.presented();
        return how != null && (GOOD.contains(how) || material.mayBePending() && "PENDING".equals(how));
    }

    private static String reason(RequiredMaterial material, @Nullable PresentedMaterial presented) {
        if (presented != null
                && presented.reason() != null
                && !presented.reason().isBlank()) {
            return presented.reason();
        }
        return "缺少" + material.name() + (material.form().isEmpty() ? "" : "（" + material.form() + "）") + "，请补交。";
    }
}
