package org.onewindow.counter.cases;

import java.util.Map;

/** How a revealed value is called in the record of looks. */
final class RevealWords {

    private static final Map<String, String> WORDS = Map.of(
            "applicant.idNumber", "申请人证件号码",
            "applicant.phone", "申请人电话",
            "agent.idNumber", "代办人证件号码",
            "agent.phone", "代办人电话",
            "application", "申请内容");

    private RevealWords() {}

    static String of(String what) {
        return WORDS.getOrDefault(what, what);
    }
}
