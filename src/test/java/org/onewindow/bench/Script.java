package org.onewindow.bench;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What happens to a case of one item, step by step, from receipt to archive.
 *
 * @param submission application number n as the interface takes it
 * @param asksRegister whether a register is asked at acceptance, which answers at once
 * @param letter the code of the letter that is handed out
 */
public record Script(
        String item,
        IntFunction<Map<String, Object>> submission,
        boolean asksRegister,
        String letter,
        List<Step> steps) {

    /**
     * One step of an officer: what the form of the task says, or what is posted to the page where the task is done.
     *
     * @param unless the step that follows at once where this one is left out; empty for what every case passes
     */
    public record Step(
            String activity, String account, Map<String, Object> answers, List<PagePost> posts, String unless) {

        public Step(String activity, String account, Map<String, Object> answers) {
            this(activity, account, answers, List.of(), "");
        }

        boolean everyCase() {
            return unless.isEmpty();
        }
    }

    /** One press of a button on a page of a task. */
    public record PagePost(String account, String page, Map<String, String> fields) {}

    /** 高龄津贴: community, street and county agree. */
    static Script elderlySubsidy() {
        Map<String, Object> seen = Map.of(
                "personState", "NORMAL",
                "livingProofMethod", "VISIT",
                "seenInPerson", "YES",
                "livesHere", "YES",
                "duplicateFound", "NO",
                "verdict", "CONFIRMED");
        return new Script(
                "elderly-subsidy",
                Applicants::submission,
                false,
                "grant",
                List.of(
                        new Step("checkResidence", "community", seen),
                        new Step("reviewAtStreet", "street", Map.of("verdict", "AGREE")),
                        new Step("decideAtCounty", "county", Map.of("verdict", "GRANT"))));
    }

    /**
     * 最低生活保障: the register answers while two investigators visit; the refusal is proposed and decided, for a
     * proposal to grant would wait seven days on the notice board. Of the hall's cases some are drawn for a visit by the
     * county; the bare engine leaves that out.
     */
    static Script livingAllowance() {
        Map<String, Object> seen = Map.of("verdict", "CONSISTENT");
        return new Script(
                "minimum-living-allowance",
                Families::submission,
                true,
                "refusal",
                List.of(
                        new Step("visitHousehold", "street", seen, visit("street", "孙志强", "冯立新"), ""),
                        new Step("giveFirstOpinion", "streethead", refusal("DISAGREE")),
                        new Step("sendToCounty", "street", Map.of("fileComplete", true)),
                        new Step("visitByCounty", "county", seen, visit("county", "吴晓燕", "韩雪梅"), "reviewAtCounty"),
                        new Step("reviewAtCounty", "county", Map.of("verdict", "AGREE")),
                        new Step("decideAtCounty", "countyhead", refusal("REFUSE"))));
    }

    private static Map<String, Object> refusal(String verdict) {
        return Map.of("verdict", verdict, "reasonCode", "FACTS_UNCLEAR", "note", "只为测量速度。");
    }

    /** Two investigators sign, the first of them closes the record. */
    private static List<PagePost> visit(String account, String first, String second) {
        return Stream.of(new String[] {account, "sign"}, new String[] {account + "2", "sign"}, new String[] {
                    account, "finish"
                })
                .map(press -> new PagePost(press[0], "visit", Families.visit(first, second, press[1])))
                .toList();
    }
}
