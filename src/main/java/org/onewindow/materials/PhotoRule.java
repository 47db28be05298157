package org.onewindow.materials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the photo on a card must be like.
 *
 * @param material code of the material that is the photo
 * @param width in pixels
 * @param height in pixels
 * @param minKb smallest file, in thousands of bytes; 0 where the region sets none
 * @param maxKb largest file, in thousands of bytes
 * @param dpi dots per inch that a cropped photo is marked with; 0 where the region names none
 * @param colour whether it must be in colour
 * @param basis the norm
 */
public record PhotoRule(
        String material, int width, int height, int minKb, int maxKb, int dpi, boolean colour, String basis) {

    private static final int KB = 1000;

    /** Everything that is wrong with a file, in words that say what to do; nothing if it fits. */
    public List<String> faults(byte[] content) {
        JpegShape shape = JpegShape.of(content);
        if (shape == null) {
            return List.of("相片应为 JPEG 格式（.jpg），请另存后重传。");
        }
        List<String> faults = new ArrayList<>();
        if (shape.width() != width || shape.height() != height) {
            faults.add("相片应为宽 %d、高 %d 像素，这张是宽 %d、高 %d 像素；请裁剪到规定尺寸。"
                    .formatted(width, height, shape.width(), shape.height()));
        }
        if (colour && shape.components() != 3) {
            faults.add("相片应为彩色，这张是黑白或者印刷色；请换一张 24 位彩色相片。");
        }
        String size = wrongSize(content.length);
        if (size != null) {
            faults.add(size);
        }
        return faults;
    }

    /** One line for the page, for example JPEG，358×441 像素，不超过 20 KB，彩色. */
    public String inWords() {
        String least = minKb > 0 ? minKb + " 至 " + maxKb + " KB" : "不超过 " + maxKb + " KB";
        return "JPEG，%d×%d 像素，%s%s".formatted(width, height, least, colour ? "，彩色" : "");
    }

    private @Nullable String wrongSize(int bytes) {
        if (bytes > maxKb * KB) {
            return "相片文件应不超过 %d KB，这个文件有 %d KB；请压缩后重传。".formatted(maxKb, (bytes + KB - 1) / KB);
        }
        return bytes < minKb * KB ? "相片文件应不小于 %d KB，这个文件只有 %d KB；请用更清晰的相片。".formatted(minKb, bytes / KB) : null;
    }
}
