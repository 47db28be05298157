package org.onewindow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** The letters of the elderly subsidy, filled in and printed. */
class ElderlySubsidyLettersTest {

    private static final LetterFonts FONTS = new LetterFonts(List.of());
    private static final PdfPrinter PRINTER = new PdfPrinter(FONTS);
    private static final ItemPackage ITEM = PackageFiles.item("elderly-subsidy");

    @Test
    void theGrantNamesAmountStartBackPayAndTheRowsBehindThem() throws IOException {
        assertThat(print("grant", "高龄津贴审定通知书"))
                .contains("高龄津贴审定通知书", "60.00 元", "2026年9月", "120.00 元", "2026年11月22日")
                .contains("年龄档：80 至 89 周岁（示例标准）")
                .contains("“高龄津贴：金额”第 3 行：示例街道高龄津贴标准（示例）")
                .contains("行政复议", "行政诉讼", "领取人签收");
    }

    @Test
    void theRefusalNamesReasonsRulesAndBothRemediesWithTheirTimes() throws IOException {
        assertThat(print("refusal", "高龄津贴不予发放决定书"))
                .contains("高龄津贴不予发放决定书", "决定不予发放")
                .contains("理由：已在别处领取同类津贴", "事实：核查时本人已领取外区津贴", "年龄档：80 至 89 周岁（示例标准）")
                .contains("“高龄津贴：金额”第 3 行")
                .contains("六十日", "六个月");
    }

    @Test
    void theApplicationFormRepeatsEveryAnswerAndAsksForASignature() throws IOException {
        assertThat(print("application", "高龄津贴申请表")).contains("高龄津贴申请表", "困难类别", "低保边缘家庭", "居民户口簿", "本人承诺", "签名");
    }

    @Test
    void noLetterTakesMoreThanTwoSheets() throws IOException {
        for (String code : List.of("grant", "refusal", "application")) {
            try (PDDocument pdf = Loader.loadPDF(sheet(code, code))) {
                assertThat(pdf.getNumberOfPages()).as(code).isLessThanOrEqualTo(2);
            }
        }
    }

    private static String print(String code, String title) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(code, title))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
        }
    }

    private static byte[] sheet(String code, String title) {
        LetterTemplates.LetterTemplate letter =
                new LetterTemplates().find(ITEM, code).orElseThrow();
        return PRINTER.sheets(FONTS.drawable(letter.fill(model(title))));
    }

    private static Map<String, Object> model(String title) {
        Map<String, Object> model = new HashMap<>(Letters.of("王桂兰"));
        model.put(
                "document",
                Map.of(
                        "number", "示例街办〔2026〕准 第000001号",
                        "title", title,
                        "issuedOn", "2026-11-23",
                        "office", "示例街道办事处",
                        "qr", QrCode.of("https://hall.example/verify/K7QM2ZP4T8WX6Y3D")));
        model.put(
                "decision",
                Map.of(
                        "amount", "60.00",
                        "startMonth", "2026-09",
                        "backPay", "120.00",
                        "decidedOn", "2026-11-22",
                        "reason", "已在别处领取同类津贴",
                        "note", "核查时本人已领取外区津贴",
                        "reasons", List.of(Map.of("text", "年龄档：80 至 89 周岁（示例标准）。", "basis", "示例街道高龄津贴标准（示例）"))));
        model.put("rules", List.of(rule("高龄津贴：地区规则", "第 1 行"), rule("高龄津贴：金额", "第 3 行")));
        model.put("form", List.of(Map.of("label", "困难类别", "value", "低保边缘家庭")));
        return model;
    }

    private static Map<String, String> rule(String decision, String row) {
        return Map.of("decision", decision, "row", row, "basis", "示例街道高龄津贴标准（示例）");
    }
}
