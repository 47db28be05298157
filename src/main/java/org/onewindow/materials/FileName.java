package org.onewindow.materials;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.onewindow.support.PlainText;

/** The name under which a file was sent: kept as sent, or refused if it could mislead a person or a computer. */
final class FileName {

    private static final int LONGEST_BYTES = 255;
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    static void check(String name) {
        if (PlainText.isBlank(name)) {
            throw new UnfitFile("文件没有名字，请改名后重传。");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new UnfitFile("文件名太长，请改短后重传。");
        }
        boolean path = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.startsWith("..");
        if (path || DEVICE.matcher(name).matches()) {
            throw new UnfitFile("文件名不能含路径或系统保留名，请改名后重传。");
        }
        if (!PlainText.checkLine("file", "文件名", name, LONGEST_BYTES).isEmpty()) {
            throw new UnfitFile("文件名含有看不见的字符，请改名后重传。");
        }
    }

    /** What stands behind the last dot; empty if there is none. */
    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).equals(name) ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}
