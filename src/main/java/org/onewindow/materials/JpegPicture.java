package org.onewindow.materials;

import java.io.ByteArrayOutputStream;

/** Rewrites a JPEG with only what is needed to see it; the compressed picture itself stays bit for bit. */
final class JpegPicture {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int MOST_SCANS = 100;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private boolean sized;
    private int scans;

    private JpegPicture(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    static byte[] clean(byte[] jpeg) {
        try {
            return new JpegPicture(jpeg).rewrite();
        } catch (IndexOutOfBoundsException e) {
            throw PictureSize.damaged();
        }
    }

    private byte[] rewrite() {
        out.write(in, 0, 2);
        int at = 2;
        while (true) {
            int marker = marker(at);
            if (marker == END) {
                out.write(in, at, 2);
                return finished(at + 2);
            }
            at = segment(marker, at);
        }
    }

    private int marker(int at) {
        if ((in[at] & 0xFF) != 0xFF || (in[at + 1] & 0xFF) == START || (in[at + 1] & 0xFF) < 0xC0) {
            throw PictureSize.damaged();
        }
        return in[at + 1] & 0xFF;
    }

    /** Copies one segment if it is kept and gives the place behind it. */
    private int segment(int marker, int at) {
        int length = Bytes.unsignedShort(in, at + 2);
        int next = at + 2 + length;
        if (length < 2 || next > in.length) {
            throw PictureSize.damaged();
        }
        if (marker >= 0xC0 && marker <= 0xC2) {
            PictureSize.check(Bytes.unsignedShort(in, at + 7), Bytes.unsignedShort(in, at + 5));
            sized = true;
        }
        if (marker == SCAN) {
            if (++scans > MOST_SCANS) {
                throw PictureSize.damaged();
            }
            next = endOfScan(next);
        }
        if (marker == 0xE1) {
            int orientation = ExifOrientation.of(in, at + 4, next);
            out.writeBytes(ExifOrientation.segment(orientation));
        } else if (isNeeded(marker, at + 4)) {
            out.write(in, at, next - at);
        }
        return skipFill(next);
    }

    private boolean isNeeded(int marker, int content) {
        return switch (marker) {
            case 0xE0 -> Bytes.startsWith(in, "JFIF\0", content);
            case 0xE2 -> Bytes.startsWith(in, "ICC_PROFILE\0", content);
            case 0xEE -> Bytes.startsWith(in, "Adobe", content);
            default -> marker < 0xE0 && marker != COMMENT;
        };
    }

    private int endOfScan(int from) {
        int at = from;
        while ((in[at] & 0xFF) != 0xFF || in[at + 1] == 0 || isRestart(in[at + 1] & 0xFF)) {
            at++;
        }
        return at;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private int skipFill(int from) {
        int at = from;
        while ((in[at] & 0xFF) == 0xFF && (in[at + 1] & 0xFF) == 0xFF) {
            at++;
        }
        return at;
    }

    /** Cameras put a second, brighter picture behind the first: that is cut off; anything runnable is refused. */
    private byte[] finished(int end) {
        if (!sized || scans == 0) {
            throw PictureSize.damaged();
        }
        if (Bytes.smugglesBehind(in, end)) {
            throw PictureSize.smuggling();
        }
        return out.toByteArray();
    }
}
