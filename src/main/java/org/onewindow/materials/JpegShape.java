package org.onewindow.materials;

import org.jspecify.annotations.Nullable;

/**
 * What the frame header of a JPEG says of the picture.
 *
 * @param components 3 in colour, 1 in grey, 4 for print
 */
record JpegShape(int width, int height, int components) {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;

    /** Null for anything that is not a JPEG. */
    static @Nullable JpegShape of(byte[] content) {
        try {
            return unsigned(content, 0) == MARKER && unsigned(content, 1) == START ? frame(content) : null;
        } catch (IndexOutOfBoundsException cutOff) {
            return null;
        }
    }

    private static @Nullable JpegShape frame(byte[] content) {
        int at = 2;
        while (unsigned(content, at) == MARKER && unsigned(content, at + 1) != SCAN) {
            int kind = unsigned(content, at + 1);
            if (kind >= 0xC0 && kind <= 0xC2) {
                return new JpegShape(
                        Bytes.unsignedShort(content, at + 7),
                        Bytes.unsignedShort(content, at + 5),
                        unsigned(content, at + 9));
            }
            at += 2 + Math.max(2, Bytes.unsignedShort(content, at + 2));
        }
        return null;
    }

    private static int unsigned(byte[] content, int at) {
        return content[at] & 0xFF;
    }
}
