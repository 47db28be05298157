package org.onewindow.materials;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Rewrites a PNG with only the chunks needed to see it; each kept chunk stays bit for bit. */
final class PngPicture {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Set<String> KEPT =
            Set.of("tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs");

    private PngPicture() {}

    static byte[] clean(byte[] png) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        boolean pictured = false;
        int at = SIGNATURE;
        while (at + FRAME <= png.length) {
            int length = Bytes.bigEndianInt(png, at);
            if (length < 0 || length > png.length - at - FRAME) {
                throw PictureSize.damaged();
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            checkChunk(png, at, length, type);
            pictured |= type.equals("IDAT");
            if (CRITICAL.contains(type) || KEPT.contains(type)) {
                out.write(png, at, length + FRAME);
            }
            at += length + FRAME;
            if (type.equals("IEND") && pictured) {
                return finished(png, at, out);
            }
        }
        throw PictureSize.damaged();
    }

    private static void checkChunk(byte[] png, int at, int length, String type) {
        CRC32 sum = new CRC32();
        sum.update(png, at + 4, length + 4);
        boolean unknownCritical = Character.isUpperCase(type.charAt(0)) && !CRITICAL.contains(type);
        boolean first = at == SIGNATURE;
        if ((int) sum.getValue() != Bytes.bigEndianInt(png, at + 8 + length)
                || unknownCritical
                || first != (type.equals("IHDR") && length == 13)) {
            throw PictureSize.damaged();
        }
        if (first) {
            PictureSize.check(Bytes.bigEndianInt(png, at + 8), Bytes.bigEndianInt(png, at + 12));
        }
    }

    private static byte[] finished(byte[] png, int end, ByteArrayOutputStream out) {
        if (Bytes.smugglesBehind(png, end)) {
            throw PictureSize.smuggling();
        }
        return out.toByteArray();
    }
}
