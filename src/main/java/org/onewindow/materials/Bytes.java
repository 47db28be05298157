package org.onewindow.materials;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Looking into raw bytes; texts are Latin-1, one character for one byte. */
final class Bytes {

    private Bytes() {}

    /** The first place of a pattern at or behind a start, -1 if there is none. */
    static int indexOf(byte[] bytes, String pattern, int from) {
        byte[] wanted = pattern.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && matches(bytes, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, String pattern, int at) {
        byte[] wanted = pattern.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0 && at + wanted.length <= bytes.length && matches(bytes, wanted, at);
    }

    /** Whether what stands behind a picture is something that a program would unpack, run or show as a page. */
    static boolean smugglesBehind(byte[] bytes, int end) {
        return startsWith(bytes, "MZ", end)
                || Stream.of("PK\u0003\u0004", "<?php", "<script", "<html", "%PDF-")
                        .anyMatch(head -> indexOf(bytes, head, end) >= 0);
    }

    static int unsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    static int bigEndianInt(byte[] bytes, int at) {
        return unsignedShort(bytes, at) << 16 | unsignedShort(bytes, at + 2);
    }

    static int littleEndianInt(byte[] bytes, int at) {
        return Integer.reverseBytes(bigEndianInt(bytes, at));
    }

    private static boolean matches(byte[] bytes, byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
