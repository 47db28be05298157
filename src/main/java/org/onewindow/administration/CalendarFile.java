package org.onewindow.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.onewindow.support.BadInput;
import org.springframework.web.multipart.MultipartFile;

/** The text of an uploaded calendar; spreadsheets in China still save it in GB 18030 as often as in UTF-8. */
final class CalendarFile {

    private static final int LONGEST = 100_000;

    private CalendarFile() {}

    static String text(MultipartFile file) {
        if (file.getSize() > LONGEST) {
            throw new BadInput("file", "日历文件不应超过 100 KB，请核对是否选错了文件。");
        }
        byte[] bytes = bytes(file);
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decoded(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException notText) {
                throw new BadInput("file", "这个文件不是文本，请另存为 CSV 再选。");
            }
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
