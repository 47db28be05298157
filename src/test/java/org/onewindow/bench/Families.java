package org.onewindow.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People who live alone, apply for the allowance and exist only for the benchmark. */
final class Families {

    private static final String AREA = "620102001";
    private static final String NAME = "王测试";
    private static final String PLACE = "示例街道畅家巷社区1号楼";

    private Families() {}

    static Map<String, Object> submission(int n) {
        String id = Applicants.adultNumber(n);
        return Map.of(
                "item",
                "minimum-living-allowance",
                "channel",
                "WINDOW",
                "areaCode",
                AREA,
                "applicant",
                Map.of(
                        "name", NAME,
                        "idType", "RESIDENT_ID",
                        "idNumber", id,
                        "phone", "198%08d".formatted(n),
                        "address", PLACE),
                "form",
                Map.of(
                        "members",
                        List.of(Map.of(
                                "name", NAME,
                                "idType", "RESIDENT_ID",
                                "idNumber", id,
                                "relation", "SELF",
                                "hukouAreaCode", AREA,
                                "workAbility", "FULL",
                                "study", "NONE")),
                        "authorizations",
                        List.of(Map.of("memberIdNumber", id, "signed", true)),
                        "hardshipReason",
                        "失业以后没有找到工作，积蓄已经用完。",
                        "accountKind",
                        "BANK",
                        "accountNumber",
                        "6217000000000%06d".formatted(n),
                        "accountHolder",
                        NAME),
                "materials",
                Stream.of("ID_CARD", "HOUSEHOLD_REGISTER", "CHECK_AUTHORIZATION", "UNDERTAKING", "ACCOUNT")
                        .map(code -> Map.of("code", code, "presented", "ORIGINAL"))
                        .toList());
    }

    /** The page of the visit, filled in; the investigators are officers of the demonstration. */
    static Map<String, String> visit(String first, String second, String action) {
        return Map.ofEntries(
                Map.entry("date", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()),
                Map.entry("place", PLACE),
                Map.entry("investigators[0].name", first),
                Map.entry("investigators[1].name", second),
                Map.entry("memberPresent", NAME),
                Map.entry("memberRelation", "本人"),
                Map.entry("members[0].origin", "0"),
                Map.entry("members[0].ref", "1"),
                Map.entry("members[0].name", NAME),
                Map.entry("members[0].relation", "SELF"),
                Map.entry("members[0].hukouAreaCode", AREA),
                Map.entry("members[0].workAbility", "FULL"),
                Map.entry("members[0].study", "NONE"),
                Map.entry("conclusion", "CONSISTENT"),
                Map.entry("action", action));
    }
}
