package org.onewindow.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The typefaces embedded into letters, in the order in which they are asked for a character.
 *
 * <p>The bundled ones cover the characters of modern Chinese and many rare ones. A hall whose residents have names from
 * the farther Unicode extensions names further TrueType files in {@code onewindow.letters.extra-fonts}.
 */
@Component
class LetterFonts {

    private static final List<Face> BUNDLED = List.of(
            new Face("fonts/NotoSansSC_400Regular.ttf", 400, true),
            new Face("fonts/NotoSansSC_700Bold.ttf", 700, true),
            new Face("fonts/NotoSansJP_400Regular.ttf", 400, false));

    private final List<FontFile> files = new ArrayList<>();
    private final List<CmapLookup> coverage = new ArrayList<>();

    LetterFonts(@Value("${onewindow.letters.extra-fonts:}") List<String> extraFonts) {
        BUNDLED.forEach(face -> add(new FontFile(face, bundled(face.name()))));
        extraFonts.forEach(file -> add(new FontFile(new Face(file, 400, false), read(Path.of(file)))));
    }

    /** A fresh set of parsed typefaces; they are not safe for use by two threads at once. */
    List<ParsedFont> parse() {
        return files.stream().map(ParsedFont::of).toList();
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
                        .append(Integer.toHexString(c).toUpperCase())
                        .append('〕');
            }
        });
        return drawable.toString();
    }

    private boolean covered(int codePoint) {
        return codePoint < 0x80 || coverage.stream().anyMatch(cmap -> cmap.getGlyphId(codePoint) > 0);
    }

    /** A variation selector changes the shape of the character before it and has none of its own. */
    private static boolean ignorable(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private void add(FontFile file) {
        files.add(file);
        try (TrueTypeFont font = ParsedFont.of(file).font()) {
            coverage.add(font.getUnicodeCmapLookup(false));
        } catch (IOException e) {
            throw new UncheckedIOException(file.face().name(), e);
        }
    }

    private static byte[] bundled(String name) {
        try (InputStream in = LetterFonts.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Typeface " + name + " is missing: was the build of src/main/web run?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Typeface of onewindow.letters.extra-fonts", e);
        }
    }

    /**
     * One weight of a typeface.
     *
     * @param main whether it is the text face; the others only step in for characters it lacks
     */
    record Face(String name, int weight, boolean main) {}

    record FontFile(Face face, byte[] bytes) {}

    record ParsedFont(Face face, TrueTypeFont font) {

        static ParsedFont of(FontFile file) {
            try {
                return new ParsedFont(file.face(), new TTFParser().parse(new RandomAccessReadBuffer(file.bytes())));
            } catch (IOException e) {
                throw new UncheckedIOException(file.face().name(), e);
            }
        }
    }
}
