package org.onewindow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** The papers of the minimum living allowance, filled in and printed. */
class LivingAllowanceLettersTest {

    private static final LetterFonts FONTS = new LetterFonts(List.of());
    private static final PdfPrinter PRINTER = new PdfPrinter(FONTS);
    private static final ItemPackage ITEM = PackageFiles.item("minimum-living-allowance");
    private static final String LONG_NAME = "阿卜杜拉·买买提艾力·吐尔逊江·阿布都热依木";

    @Test
    void theGrantNamesPeopleAmountStartAndWhatIsMadePublic() throws IOException {
        assertThat(print("grant"))
                .contains("最低生活保障确认通知书", "3 人", "2912.50 元", "2026年12月", "6222****3445")
                .contains("申请人姓名、家庭人数和保障金额会在所在村（社区）公布", "其他内容不公布")
                .contains("六十日", "六个月", "领取人签收");
    }

    @Test
    void theRefusalNamesReasonsRulesRemediesAndOtherHelp() throws IOException {
        assertThat(print("refusal"))
                .contains("不予确认告知书", "决定不予确认", "理由：家庭人均收入超过标准", "事实：工资流水每月9000元")
                .contains("家庭人均月收入低于标准", "“最低生活保障：资格”第 2 行")
                .contains("三个工作日内", "临时救助", "刚性支出困难家庭", "六十日", "六个月");
    }

    @Test
    void theVisitShowsWhatWasFoundBesideWhatWasAppliedForAndWhoSigned() throws IOException {
        assertThat(print("household-visit"))
                .contains("入户调查表", "孙志强、冯立新", "马秀兰（本人）", "与申请不一致")
                .contains("工资性收入，每月金额 600.00 元", "工资性收入，每月金额 1500.00 元", "未填报", "未发现")
                .contains("孙志强（2026年11月23日）、冯立新（2026年11月24日）", "在场成员签名");
    }

    @Test
    void whatNeighboursSaidStandsInTheirRecordOnly() throws IOException {
        assertThat(print("neighbour-record")).contains("邻里访问记录", "王阿姨", "母子二人生活", "不向申请家庭和他人提供");
        for (String code : List.of("household-visit", "first-opinion", "confirmation-form", "grant", "refusal")) {
            assertThat(print(code)).as(code).doesNotContain("王阿姨", "母子二人生活");
        }
    }

    @Test
    void theAppraisalShowsNumbersVotesAndALineForEverySignature() throws IOException {
        assertThat(print("appraisal"))
                .contains("民主评议记录", "11 人，其中村（居）民代表 8 人", "同意 9 票，不同意 1 票，弃权 1 票", "评议通过")
                .contains("评议和表决时已离场", "代表8", "村（居）民代表", "签名");
    }

    @Test
    void theAuthorizationNamesWhoMayBeAskedAndHasALineForEveryMember() throws IOException {
        assertThat(print("authorization")).contains("家庭经济状况核对授权书", "支付机构", "自签名之日起生效", "马小宝", "签名或者手印", "须经其本人另行同意");
    }

    @Test
    void theFirstOpinionAndTheConfirmationFormGiveTheWholeWayOfTheCase() throws IOException {
        assertThat(print("first-opinion")).contains("初审意见", "同意，拟予确认", "周国平", "按规则测算", "评议通过", "马小宝");
        assertThat(print("confirmation-form"))
                .contains("最低生活保障审核确认表", "街道初审", "区县决定", "准予确认，保障 3 人，每月 2912.50 元", "公示到");
    }

    @Test
    void theNearRelativeIsNamedInTheRegisterOnly() throws IOException {
        assertThat(print("near-relative")).contains("近亲属单独登记表", "马援朝", "畅家巷社区委员", "必须入户核查");
        for (String code : List.of("grant", "refusal", "confirmation-form", "household-visit", "first-opinion")) {
            assertThat(print(code)).as(code).doesNotContain("马援朝");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application",
        "authorization",
        "household-visit",
        "neighbour-record",
        "appraisal",
        "first-opinion",
        "confirmation-form",
        "grant",
        "refusal",
        "near-relative"
    })
    void showsNoWholeNumberAndHoldsTheLongestName(String code) throws IOException {
        assertThat(print(code))
                .doesNotContain("620102194201010019", "6222020200112233445")
                .contains(Letters.NUMBER);
        if (!List.of("near-relative", "refusal", "neighbour-record", "appraisal", "grant")
                .contains(code)) {
            assertThat(print(code)).contains(LONG_NAME);
        }
    }

    @ParameterizedTest
    @CsvSource({"grant, 2", "refusal, 2", "near-relative, 1", "authorization, 2", "household-visit, 2", "appraisal, 2"})
    void keepsToFewSheets(String code, int most) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(code))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(most);
        }
    }

    private static String print(String code) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(code))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
        }
    }

    static byte[] sheet(String code) {
        LetterTemplates.LetterTemplate letter =
                new LetterTemplates().find(ITEM, code).orElseThrow();
        return PRINTER.sheets(FONTS.drawable(letter.fill(model(letter.title()))));
    }

    private static Map<String, Object> model(String title) {
        Map<String, Object> model = new HashMap<>(Letters.of("马秀兰"));
        Map<String, Object> document = new HashMap<>(Map.of(
                "number", "示例街办〔2026〕准 第000001号",
                "title", title,
                "issuedOn", "2026-11-23",
                "office", "示例街道办事处"));
        document.put("qr", QrCode.of("https://hall.example/verify/K7QM2ZP4T8WX6Y3D"));
        model.put("document", document);
        model.put("household", household());
        model.put("visit", visit());
        model.put("appraisal", appraisal());
        model.put("nearRelative", Map.of("person", "马援朝", "post", "畅家巷社区委员", "registeredOn", "2026-11-23"));
        model.put("notice", Map.of("postedOn", "2026-11-25", "endsOn", "2026-12-02", "state", "期满无异议"));
        model.put("proposal", Map.of("eligible", true, "amount", "2912.50", "reasons", reasons()));
        model.put("firstOpinion", opinion("街道初审", "周国平", "同意，拟予确认"));
        model.put(
                "opinions",
                List.of(
                        opinion("入户调查", "孙志强", "与申请不一致"),
                        opinion("街道初审", "周国平", "同意，拟予确认"),
                        opinion("区县决定", "郑海峰", "准予")));
        model.put("decision", decision());
        model.put(
                "rules",
                List.of(Map.of(
                        "decision", "最低生活保障：资格",
                        "row", "第 2 行",
                        "basis", "《中华人民共和国社会救助法》第十八条")));
        return model;
    }

    private static Map<String, Object> decision() {
        Map<String, Object> decision = new HashMap<>();
        decision.put("granted", true);
        decision.put("amount", "2912.50");
        decision.put("decidedOn", "2026-11-23");
        decision.put("monthAfter", "2026-12");
        decision.put("reason", "家庭人均收入超过标准");
        decision.put("note", "工资流水每月9000元");
        decision.put("reasons", reasons());
        return decision;
    }

    private static List<Map<String, String>> reasons() {
        return List.of(Map.of("text", "家庭人均月收入低于标准。", "basis", ""));
    }

    private static Map<String, Object> opinion(String task, String officer, String verdict) {
        return Map.of(
                "task", task, "officer", officer, "on", "2026-11-24", "verdict", verdict, "reason", "", "note", "");
    }

    private static Map<String, Object> household() {
        Map<String, Object> household = new HashMap<>();
        household.put(
                "members",
                List.of(
                        member("马秀兰", "本人（申请人），劳动能力：有，就学：不在校"),
                        member("马小宝", "子女，劳动能力：无，就学：中小学在读"),
                        member(LONG_NAME, "父母，劳动能力：部分丧失，残疾等级 2，残疾类别：肢体，患当地规定的重病")));
        household.put("size", 3);
        household.put("incomes", List.of(Map.of("who", "马秀兰", "words", "工资性收入，每月金额 1500.00 元")));
        household.put("deductions", List.of());
        household.put("properties", List.of(Map.of("who", LONG_NAME, "words", "住房，价值 80000 元，豁免原因：住房面积低于当地人均水平")));
        household.put("reason", "丈夫去世，孩子上学，老人有病，靠打零工生活。");
        household.put("accountHolder", "马秀兰");
        household.put("account", "6222****3445");
        return household;
    }

    private static Map<String, Object> member(String name, String words) {
        return Map.of("name", name, "idNumberMasked", "620***********0019", "words", words);
    }

    private static Map<String, Object> visit() {
        Map<String, Object> visit = new HashMap<>();
        visit.put("kind", "入户调查");
        visit.put("date", "2026-11-23");
        visit.put("place", "畅家巷12号3单元502室");
        visit.put("memberPresent", "马秀兰");
        visit.put("memberRelation", "本人");
        visit.put("others", "社区专干赵敏");
        visit.put("investigators", List.of(Map.of("name", "孙志强"), Map.of("name", "冯立新")));
        visit.put("photos", "3 张，存电子卷宗");
        visit.put("conclusion", "与申请不一致");
        visit.put("words", "工资卡流水每月1500元，比申报多900元；另有摩托车一辆。");
        visit.put(
                "lines",
                List.of(
                        line("家庭成员", "马秀兰", "本人（申请人），劳动能力：有", "一致"),
                        line("家庭成员", LONG_NAME, "父母，劳动能力：部分丧失", "一致"),
                        line("收入", "马秀兰", "工资性收入，每月金额 600.00 元", "工资性收入，每月金额 1500.00 元"),
                        line("财产", "马秀兰", "未填报", "机动车，价值 2000 元"),
                        line("支出", "马小宝", "重病的医疗支出，每月金额 300.00 元", "未发现")));
        visit.put(
                "signatures",
                List.of(Map.of("name", "孙志强", "on", "2026-11-23"), Map.of("name", "冯立新", "on", "2026-11-24")));
        visit.put(
                "neighbours",
                List.of(
                        Map.of("name", "王阿姨", "address", "3单元501室", "said", "母子二人生活，白天都在外面打零工。"),
                        Map.of("name", "李大爷", "address", "", "said", "没有见过别人来住。")));
        return visit;
    }

    private static Map<String, String> line(String noun, String who, String applied, String found) {
        return Map.of("noun", noun, "who", who, "applied", applied, "found", found);
    }

    private static Map<String, Object> appraisal() {
        List<Map<String, String>> participants = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            participants.add(Map.of("name", "代表" + i, "role", i <= 8 ? "村（居）民代表" : "街道（乡镇）工作人员"));
        }
        Map<String, Object> appraisal = new HashMap<>();
        appraisal.put("date", "2026-12-01");
        appraisal.put("place", "畅家巷社区会议室");
        appraisal.put("number", 11);
        appraisal.put("residents", 8);
        appraisal.put("votesFor", "9");
        appraisal.put("votesAgainst", "1");
        appraisal.put("votesAbstain", "1");
        appraisal.put("result", "评议通过");
        appraisal.put("minutes", "街道介绍了调查情况；代表一致认为该家庭生活困难，情况属实。");
        appraisal.put("participants", participants);
        return appraisal;
    }
}
