package org.onewindow.items.residencepermit.permits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the holder in the tests applies with, and what the police find. */
final class PermitApplication {

    static final String NAME = "司徒望舒";

    static final Map<String, Object> FOUND_TRUE =
            Map.of("visitMethod", "VISIT", "livesThere", "YES", "groundsTrue", "YES", "verdict", "AGREE");

    private static final String AREA = "620102001001";
    private static final String ADDRESS = "示例街道海棠里七号院";

    private PermitApplication() {}

    static Map<String, Object> situation(String kind) {
        return Map.of(
                "serviceKind", kind,
                "applicantRole", "SELF",
                "employmentProof", "NONE",
                "dwellingProof", "LEASE",
                "studyProof", "NONE",
                "exemption", "NONE");
    }

    /** As the interface takes it. */
    static Map<String, Object> of(String idNumber, String kind, Map<String, Object> more, List<String> materials) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "serviceKind", kind,
                "hukouAreaCode", "620402",
                "residenceAreaCode", AREA,
                "residenceAddress", ADDRESS,
                "registeredOn", "2024-01-10",
                "grounds", List.of("DWELLING"),
                "dwellingProof", "LEASE",
                "addressProof", "LEASE",
                "delivery", "COUNTER"));
        form.putAll(more);
        return Map.of(
                "item",
                "residence-permit",
                "channel",
                "PC",
                "areaCode",
                AREA,
                "applicant",
                Map.of(
                        "name", NAME,
                        "idType", "RESIDENT_ID",
                        "idNumber", idNumber,
                        "phone", "13987605678",
                        "address", ADDRESS),
                "situation",
                situation(kind),
                "form",
                form,
                "materials",
                materials.stream()
                        .map(code -> Map.of("code", code, "presented", "ORIGINAL"))
                        .toList());
    }
}
