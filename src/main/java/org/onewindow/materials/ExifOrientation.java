package org.onewindow.materials;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a photo was taken: the only thing of its camera data that is kept, because it is needed to read it. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final String HEAD = "Exif\0\0";

    private ExifOrientation() {}

    /** The orientation 1 to 8 in the camera data between two places; upright if it is not there or not readable. */
    static int of(byte[] jpeg, int from, int to) {
        int tiff = from + HEAD.length();
        if (!Bytes.startsWith(jpeg, HEAD, from) || to - tiff < 14) {
            return UPRIGHT;
        }
        ByteBuffer data = ByteBuffer.wrap(jpeg, tiff, to - tiff).slice();
        data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = data.getInt(4);
        if (directory < 8 || directory > data.limit() - 2) {
            return UPRIGHT;
        }
        int entries = data.getShort(directory) & 0xFFFF;
        for (int entry = directory + 2; entries-- > 0 && entry + 12 <= data.limit(); entry += 12) {
            int value = data.getShort(entry + 8);
            if ((data.getShort(entry) & 0xFFFF) == TAG && value > UPRIGHT && value <= 8) {
                return value;
            }
        }
        return UPRIGHT;
    }

    /** A segment that says nothing but the orientation; no bytes for a picture that stands upright. */
    static byte[] segment(int orientation) {
        if (orientation == UPRIGHT) {
            return new byte[0];
        }
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
