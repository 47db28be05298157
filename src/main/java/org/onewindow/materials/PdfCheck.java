package org.onewindow.materials;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a PDF that does something when it is opened, that hides what it does, or that is something else besides.
 *
 * <p>The file is not parsed but searched: readers disagree on structure, they agree on the names of actions. Names are
 * looked for wherever a reader could be led to, also in compressed objects.
 */
final class PdfCheck {

    private static final int LONGEST_ZIP_TAIL = 65_557;
    private static final Pattern ACTIVE =
            named("JavaScript|Launch|Rendition|RichMedia|SubmitForm|ImportData|EmbeddedFiles?|XFA|GoToE");
    private static final Pattern ENCRYPTED = named("Encrypt");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfCheck() {}

    static byte[] check(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        checkEnds(text);
        if (isAlsoZip(pdf)) {
            throw new UnfitFile("PDF 里夹带了压缩包，已拒收。");
        }
        String names = unescape(text);
        if (ENCRYPTED.matcher(names).find()) {
            throw new UnfitFile("PDF 已加密，请解除密码后重传。");
        }
        checkActions(names);
        PdfStreams.visit(pdf, text, stream -> checkActions(unescape(stream)));
        return pdf;
    }

    private static void checkEnds(String text) {
        if (!text.startsWith("%PDF-")) {
            throw new UnfitFile("PDF 开头夹带了其他内容，已拒收。");
        }
        int end = text.lastIndexOf("%%EOF");
        if (end < 0 || !text.contains("startxref")) {
            throw new UnfitFile("PDF 不完整，请重新生成或扫描。");
        }
        if (!text.substring(end + 5).chars().allMatch(c -> c <= ' ')) {
            throw new UnfitFile("PDF 尾部夹带了其他内容，已拒收。");
        }
    }

    /** An archive is read from its end: its directory lies right before the record that says how long it is. */
    private static boolean isAlsoZip(byte[] pdf) {
        int at = Math.max(0, pdf.length - LONGEST_ZIP_TAIL) - 1;
        while ((at = Bytes.indexOf(pdf, "PK\u0005\u0006", at + 1)) >= 0) {
            if (at + 22 <= pdf.length
                    && Bytes.startsWith(pdf, "PK\u0001\u0002", at - Bytes.littleEndianInt(pdf, at + 12))) {
                return true;
            }
        }
        return false;
    }

    private static void checkActions(String names) {
        if (ACTIVE.matcher(names).find()) {
            throw new UnfitFile("PDF 带有脚本、附件或自动动作，已拒收；请打印后扫描，或另存为普通 PDF。");
        }
    }

    /** Names may be spelled with hexadecimal escapes. */
    static String unescape(String text) {
        return text.indexOf('#') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static Pattern named(String names) {
        return Pattern.compile("/(" + names + ")(?![A-Za-z0-9_.#-])");
    }
}
