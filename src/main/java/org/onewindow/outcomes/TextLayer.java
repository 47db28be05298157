package org.onewindow.outcomes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tells readers of a PDF which character each glyph stands for.
 *
 * <p>In Chinese typefaces a character and the radical of the same shape share one glyph, and left to itself the PDF
 * would be searched, copied and read aloud as radicals (⽂ for 文). Here the letter's own text decides.
 */
final class TextLayer {

    private static final int LARGEST_BLOCK = 100;
    private static final String LATIN_LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04";

    private TextLayer() {}

    /** Replaces the font's table from glyphs to characters by one made from the text it prints. */
    static void write(PDDocument document, COSDictionary font, CmapLookup glyphs, String text) throws IOException {
        Map<Integer, Integer> characters = new TreeMap<>();
        IntStream printed = IntStream.concat(text.codePoints(), LATIN_LIGATURES.codePoints());
        IntStream.concat(IntStream.range(0x20, 0x7F), printed).forEach(character -> {
            int glyph = glyphs.getGlyphId(character);
            if (glyph > 0) {
                characters.putIfAbsent(glyph, character);
            }
        });
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(table(List.copyOf(characters.entrySet())).getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, stream);
    }

    private static String table(List<Map.Entry<Integer, Integer>> characters) {
        StringBuilder table = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < characters.size(); from += LARGEST_BLOCK) {
            var block = characters.subList(from, Math.min(from + LARGEST_BLOCK, characters.size()));
            table.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> table.append("<%04X> <%s>%n".formatted(entry.getKey(), utf16(entry.getValue()))));
            table.append("endbfchar\n");
        }
        return table.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString();
    }

    private static String utf16(int character) {
        String text = Character.toString(character);
        StringBuilder hex = new StringBuilder();
        for (char unit :
                (LATIN_LIGATURES.contains(text) ? Normalizer.normalize(text, Form.NFKC) : text).toCharArray()) {
            hex.append("%04X".formatted((int) unit));
        }
        return hex.toString();
    }
}
