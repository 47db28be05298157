package org.onewindow.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** People who exist only for the benchmark, a different one for every number. */
final class Applicants {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int DAYS = 3_600;

    private Applicants() {}

    static String idNumber(int n) {
        return idNumber(LocalDate.of(1931, 1, 1), n);
    }

    /** Whose application this is. */
    static String idNumber(Map<String, Object> submission) {
        return submission.get("applicant") instanceof Map<?, ?> applicant
                ? String.valueOf(applicant.get("idNumber"))
                : "";
    }

    /** Somebody of working age. */
    static String adultNumber(int n) {
        return idNumber(LocalDate.of(1971, 1, 1), n);
    }

    private static String idNumber(LocalDate first, int n) {
        LocalDate born = first.plusDays(n % DAYS);
        String body = "620102" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + (100 + n / DAYS);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    static Map<String, Object> submission(int n) {
        return Map.of(
                "item", "elderly-subsidy",
                "channel", "WINDOW",
                "areaCode", "620102001",
                "applicant",
                        Map.of(
                                "name", "王测试",
                                "idType", "RESIDENT_ID",
                                "idNumber", idNumber(n),
                                "phone", "199%08d".formatted(n),
                                "address", "示例街道畅家巷社区1号楼"),
                "situation",
                        Map.of(
                                "applicantRole", "SELF",
                                "localHukou", "YES",
                                "hasAccount", "YES",
                                "povertyStatus", "NONE",
                                "canCome", "YES"),
                "form",
                        Map.of(
                                "hukouAreaCode", "620102001",
                                "hukouSince", "1998-05-20",
                                "residenceAddress", "示例街道畅家巷社区1号楼",
                                "residenceCommunity", "畅家巷",
                                "accountKind", "BANK",
                                "accountNumber", "6217000000000%06d".formatted(n),
                                "accountHolder", "王测试",
                                "povertyStatus", "NONE",
                                "livingProofMethod", "FACE",
                                "livingProofOn",
                                        LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                                .toString()),
                "materials", List.of(material("ID_CARD"), material("HOUSEHOLD_REGISTER"), material("ACCOUNT")));
    }

    private static Map<String, String> material(String code) {
        return Map.of("code", code, "presented", "ORIGINAL");
    }
}
