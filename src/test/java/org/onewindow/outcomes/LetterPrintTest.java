package org.onewindow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.samskivert.mustache.MustacheException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.workflow.PackageFiles;

class LetterPrintTest {

    private static final LetterFonts FONTS = new LetterFonts(List.of());
    private static final PdfPrinter PRINTER = new PdfPrinter(FONTS);

    private final LetterTemplates templates = new LetterTemplates();

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "acceptance", "supplement", "non-acceptance", "withdrawal", "delivery"})
    void everySharedLetterFitsOneSheetWithItsTypefacesEmbedded(String code) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(code, "张小满"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(text(pdf)).contains("张小满", Letters.NUMBER, "示例街道办事处", "加盖印章");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawal", "non-acceptance"})
    void givesBackOnlyWhatWasHandedIn(String code) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(code, "张小满"))) {
            assertThat(text(pdf)).contains("居民身份证").doesNotContain("居民户口簿");
        }
    }

    @Test
    void printsEveryRowOfAListUnderItsNumber() throws IOException {
        Map<String, Object> model = new HashMap<>(Letters.of("张小满"));
        model.put(
                "form",
                List.of(
                        Map.of(
                                "label",
                                "家庭成员",
                                "value",
                                "2 行",
                                "rows",
                                List.of(row(1, "张小满", "本人"), row(2, "李梅", "配偶"))),
                        Map.of("label", "家庭困难的原因", "value", "长期患病", "rows", List.of())));
        LetterTemplates.LetterTemplate letter = templates
                .find(PackageFiles.item("elderly-subsidy"), "application")
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(PRINTER.sheets(FONTS.drawable(letter.fill(model))))) {
            assertThat(text(pdf)).contains("家庭成员第 1 行 姓名：张小满；关系：本人", "家庭成员第 2 行 姓名：李梅；关系：配偶", "家庭困难的原因 长期患病");
        }
    }

    private static Map<String, Object> row(int number, String name, String relation) {
        return Map.of(
                "number",
                number,
                "cells",
                List.of(
                        Map.of("label", "姓名", "value", name, "rows", List.of()),
                        Map.of("label", "关系", "value", relation, "rows", List.of())));
    }

    @Test
    void staysSmallBecauseOnlyUsedGlyphsAreEmbedded() {
        assertThat(sheet("acceptance", "张小满")).hasSizeLessThan(150_000);
    }

    @Test
    void theAcceptanceNoticeHasAllTheLawAsksFor() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet("acceptance", "张小满"))) {
            assertThat(text(pdf))
                    .contains("受理通知书", "示例街办〔2026〕受 第000001号", "高龄津贴", "2026年11月20日", "《示例规定》第三条")
                    .contains("138****5678", "材料接收人签名", "居民户口簿", "经办人", "0931-0000000", "加盖印章")
                    .contains("2026年12月14日", "计算说明：自2026年11月23日起算15个工作日");
        }
    }

    @Test
    void aRefusalToAcceptNamesReasonRightOfficeAndRemedies() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet("non-acceptance", "张小满"))) {
            assertThat(text(pdf)).contains("申请人户籍不在本街道", "户籍所在地街道办事处", "行政复议", "行政诉讼");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"㛃", "𬭎", "𠮷", "𰻝", "·"})
    void rareCharactersOfNamesHaveARealGlyph(String character) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet("receipt", "张" + character + "儿"))) {
            assertThat(text(pdf)).contains("张" + character + "儿");
            assertThat(drawn(pdf, character)).isTrue();
        }
    }

    @Test
    void aCharacterNobodyCanDrawIsPrintedAsItsCodePoint() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet("receipt", "张\uD86D\uDCB6"))) {
            assertThat(text(pdf)).contains("张〔U+2B4B6〕");
        }
    }

    @Test
    void aVariationSelectorLeavesNoTrace() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet("receipt", "葛\uDB40\uDD00天"))) {
            assertThat(text(pdf)).contains("葛天");
        }
    }

    @Test
    void theQrOfTheSheetLeadsToItsVerification() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sheet("acceptance", "张小满"))) {
            assertThat(qr(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .isEqualTo("https://hall.example/verify/K7QM2ZP4T8WX6Y3D");
        }
    }

    @Test
    void theRollIsEightyMillimetresWideAndEndsAfterItsText() throws Exception {
        byte[] bytes = PRINTER.roll(filled(Map.of(), "receipt-80mm", "张小满"));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            float millimetre = 72 / 25.4f;
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / millimetre).isBetween(79.9f, 80.1f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight() / millimetre).isBetween(100f, 200f);
            assertThat(qr(new PDFRenderer(pdf).renderImageWithDPI(0, 200))).contains("/verify/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p><img src='file:///etc/hostname'/>",
                "{{applicant.idNumber}}",
                "${7*7}",
                "&lt;"
            })
    void whatSomebodyTypesStaysText(String typed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet("receipt", typed))) {
            assertThat(text(pdf).replaceAll("\\s", "")).contains(typed.replaceAll("\\s", ""));
        }
    }

    @Test
    void aTemplateCannotCallMethodsNorSwitchEscapingOff() {
        String probing =
                "<html><body>[{{applicant.class.name}}][{{applicant.name.length}}][{{case.getClass}}]</body></html>";
        assertThat(filled(Map.of("test-item-grant.mustache", probing), "grant", "张小满"))
                .contains("[][][]");
        for (String open : List.of("{{{applicant.name}}}", "{{& applicant.name}}", "{{=<% %>=}}")) {
            assertThatThrownBy(() -> filled(Map.of("test-item-grant.mustache", open), "grant", "x"))
                    .isInstanceOf(MustacheException.class);
        }
    }

    @Test
    void aTemplateCannotReachFilesOrAddresses() throws IOException {
        String probing = """
                <html><head><link rel="stylesheet" href="file:///etc/hostname"/></head>
                <body><img src="file:///etc/hostname"/><img src="http://127.0.0.1:1/x.png"/>text</body></html>""";
        byte[] bytes = PRINTER.sheets(filled(Map.of("test-item-grant.mustache", probing), "grant", "x"));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(text(pdf)).contains("text");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void theItemsOwnLetterWinsOverTheSharedOne() {
        Map<String, String> own =
                Map.of("test-item-acceptance.mustache", "{{! title: 特别通知 }}\n{{! mark: 特 }}\n<p>own</p>");
        var letter = templates.find(Letters.item(own), "acceptance").orElseThrow();
        assertThat(letter.title()).isEqualTo("特别通知");
        assertThat(letter.mark()).isEqualTo("特");
        assertThat(letter.fill(Map.of())).isEqualTo("<p>own</p>");
        assertThat(templates.find(Letters.item(own), "no-such-letter")).isEmpty();
    }

    private byte[] sheet(String code, String applicantName) {
        return PRINTER.sheets(filled(Map.of(), code, applicantName));
    }

    private String filled(Map<String, String> resources, String code, String applicantName) {
        var letter = templates.find(Letters.item(resources), code).orElseThrow();
        return FONTS.drawable(letter.fill(Letters.of(applicantName)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
    }

    private static Set<PDFont> fonts(PDDocument pdf) throws IOException {
        Set<PDFont> fonts = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** Whether the glyph printed for a character has an outline. */
    private static boolean drawn(PDDocument pdf, String character) throws IOException {
        AtomicBoolean drawn = new AtomicBoolean();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                try {
                    if (character.equals(position.getUnicode())) {
                        int code = position.getCharacterCodes()[0];
                        PDType0Font font = (PDType0Font) position.getFont();
                        drawn.compareAndSet(
                                false, !font.getPath(code).getBounds2D().isEmpty());
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }.getText(pdf);
        return drawn.get();
    }

    private static String qr(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
