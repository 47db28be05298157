package org.onewindow.counter;

import java.util.Map;

/** What a made-up applicant brings to the window. */
final class Application {

    static final Map<String, String> SITUATION = Map.of(
            "situation.applicantRole", "SELF",
            "situation.localHukou", "YES",
            "situation.hasAccount", "YES",
            "situation.povertyStatus", "NONE",
            "situation.canCome", "YES");

    static final String FORM = """
            {"hukouAreaCode":"620102001001","hukouSince":"1940-01-01","residenceAddress":"畅家巷 1 号",
             "residenceCommunity":"畅家巷","accountKind":"BANK","accountNumber":"6222020200112233445",
             "accountHolder":"欧阳明德","povertyStatus":"NONE","receivesSameBenefitElsewhere":false,
             "livingProofMethod":"FACE","livingProofOn":"2026-11-01"}""";

    private Application() {}

    static Map<String, String> applicant(String idNumber) {
        return Map.of(
                "applicant.name", "欧阳明德",
                "applicant.idType", "RESIDENT_ID",
                "applicant.idNumber", idNumber,
                "applicant.phone", "13812345678",
                "applicant.address", "畅家巷 1 号");
    }
}
