package org.onewindow.materials;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Opens the compressed streams of a PDF that hold objects; pictures, fonts and profiles are left closed. */
final class PdfStreams {

    private static final int MOST_STREAMS = 20_000;
    private static final int MOST_OPENED = 64 * 1024 * 1024;
    private static final int GLANCE = 16;
    /** Object streams written so that a search cannot read them; no ordinary program writes them this way. */
    private static final List<String> UNREADABLE =
            List.of("/LZWDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/Predictor");

    private static final long MOST_SEARCHED = 20L * Materials.LARGEST_FILE;

    private final byte[] pdf;
    private final String text;
    private int opened;
    private long searched;

    private PdfStreams(byte[] pdf, String text) {
        this.pdf = pdf;
        this.text = text;
    }

    /**
     * Hands over every stream that may hold objects.
     *
     * @param text the same bytes as Latin-1
     */
    static void visit(byte[] pdf, String text, Consumer<String> visitor) {
        new PdfStreams(pdf, text).visitAll(visitor);
    }

    private void visitAll(Consumer<String> visitor) {
        int count = 0;
        int behindLast = 0;
        int at = -1;
        while ((at = text.indexOf("stream", at + 1)) >= 0) {
            if (text.startsWith("end", at - 3)) {
                behindLast = at;
                continue;
            }
            if (++count > MOST_STREAMS) {
                throw strange();
            }
            checkDescription(behindLast, at);
            open(behindLineBreak(at + "stream".length()), visitor);
        }
    }

    private void checkDescription(int from, int to) {
        searched += to - from;
        String description = PdfCheck.unescape(text.substring(from, to));
        if (searched > MOST_SEARCHED
                || (description.contains("/ObjStm") && UNREADABLE.stream().anyMatch(description::contains))) {
            throw strange();
        }
    }

    private int behindLineBreak(int at) {
        int content = text.startsWith("\r", at) ? at + 1 : at;
        return text.startsWith("\n", content) ? content + 1 : content;
    }

    private void open(int at, Consumer<String> visitor) {
        boolean zlib = at + 2 < pdf.length && (pdf[at] & 0x0F) == 8 && Bytes.unsignedShort(pdf, at) % 31 == 0;
        if (zlib && mayHoldObjects(inflate(at, GLANCE))) {
            String content = inflate(at, MOST_OPENED - opened + 1);
            opened += content.length();
            if (opened > MOST_OPENED) {
                throw strange();
            }
            visitor.accept(content);
        }
    }

    /** Objects in a stream are preceded by a table of their numbers. */
    private static boolean mayHoldObjects(String head) {
        return head.chars().dropWhile(c -> c <= ' ').limit(1).anyMatch(c -> c == '%' || (c >= '0' && c <= '9'));
    }

    private String inflate(int at, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[Math.min(most, 8192)];
            int read;
            while (out.size() < most && (read = inflater.inflate(buffer)) > 0) {
                out.write(buffer, 0, read);
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private static UnfitFile strange() {
        return new UnfitFile("PDF 结构异常，无法检查；请打印后扫描上传。");
    }
}
