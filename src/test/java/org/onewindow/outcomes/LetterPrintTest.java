package org.onewindow.outcomes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPrintTest {

    private static final LetterFonts FONTS = new LetterFonts(List.of());
    private static final PdfPrinter PRINTER = new PdfPrinter(FONTS);
    private final LetterTemplates templates = new LetterTemplates();

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "acceptance", "supplement", "non-acceptance", "withdrawal", "delivery"})
    void prints(String code) throws Exception {
        String html = FONTS.drawable(templates.find(Letters.item(Map.of()), code).orElseThrow().fill(Letters.of("张㛃𬭎𠮷𫟹 𰻝")));
        long t = System.nanoTime();
        byte[] pdf = PRINTER.sheets(html);
        System.out.println(code + " " + (System.nanoTime() - t) / 1000000 + "ms " + pdf.length);
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + code + ".pdf"), pdf);
    }

    @Test
    void roll() throws Exception {
        String html = templates.find(Letters.item(Map.of()), "receipt-80mm").orElseThrow().fill(Letters.of("张㛃𬭎𠮷"));
        for (int i = 0; i < 8; i++) {
            long t = System.nanoTime();
            byte[] pdf = PRINTER.roll(html);
            System.out.println("roll " + (System.nanoTime() - t) / 1000000 + "ms " + pdf.length);
            Files.createDirectories(Path.of("target/letters"));
            Files.write(Path.of("target/letters/receipt-80mm.pdf"), pdf);
        }
    }
}
