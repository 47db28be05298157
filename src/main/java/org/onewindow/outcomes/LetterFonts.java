package org.onewindow.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The typefaces embedded into letters, in the order in which they are asked for a character.
 *
 * <p>The bundled ones cover the characters of modern Chinese and many rare ones. A hall whose residents have names from
 * the farther Unicode extensions names further TrueType files in {@code onewindow.letters.extra-fonts}.
 */
@Component
class LetterFonts {

    private final List<Face> faces = new ArrayList<>(List.of(
            bundled("NotoSansSC_400Regular.ttf", 400, true),
            bundled("NotoSansSC_700Bold.ttf", 700, true),
            bundled("NotoSansJP_400Regular.ttf", 400, false)));

    /** Parsing takes longer than printing a page, so parsed sets are kept, at most one for each processor. */
    private final Queue<List<ParsedFont>> idle = new ConcurrentLinkedQueue<>();

    private final Semaphore sets = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final List<CmapLookup> coverage;

    LetterFonts(@Value("${onewindow.letters.extra-fonts:}") List<String> extraFonts) {
        extraFonts.forEach(file -> faces.add(new Face(new FileSystemResource(file), 400, false)));
        List<ParsedFont> first = parse();
        this.coverage = first.stream().map(ParsedFont::glyphs).toList();
        idle.add(first);
    }

    /** A set of parsed typefaces, for one thread alone until it is given back. */
    List<ParsedFont> borrow() {
        sets.acquireUninterruptibly();
        List<ParsedFont> set = idle.poll();
        return set == null ? parse() : set;
    }

    void giveBack(List<ParsedFont> set) {
        idle.add(set);
        sets.release();
    }

    /** Puts the code point in place of every character that no typeface can draw, so that nothing vanishes unseen. */
    String drawable(String text) {
        if (text.codePoints().allMatch(this::covered)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder();
        text.codePoints().filter(c -> !ignorable(c)).forEach(c -> {
            if (covered(c)) {
                drawable.appendCodePoint(c);
            } else {
                drawable.append("〔U+")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('〕');
            }
        });
        return drawable.toString();
    }

    private boolean covered(int codePoint) {
        return codePoint < 0x80 || coverage.stream().anyMatch(glyphs -> glyphs.getGlyphId(codePoint) > 0);
    }

    /** A variation selector changes the shape of the character before it and has none of its own. */
    private static boolean ignorable(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private List<ParsedFont> parse() {
        return faces.stream().map(Face::parse).toList();
    }

    private static Face bundled(String name, int weight, boolean main) {
        return new Face(new ClassPathResource("fonts/" + name), weight, main);
    }

    /**
     * One weight of a typeface.
     *
     * @param main whether it is the text face; the others only step in for characters it lacks
     */
    record Face(Resource file, int weight, boolean main) {

        String name() {
            return String.valueOf(file.getFilename());
        }

        ParsedFont parse() {
            try (InputStream in = file.getInputStream()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                return new ParsedFont(this, font, font.getUnicodeCmapLookup(false));
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface " + name() + " cannot be read", e);
            }
        }
    }

    /** @param glyphs which glyph draws which character */
    record ParsedFont(Face face, TrueTypeFont font, CmapLookup glyphs) {}
}
