package org.onewindow.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos for a card, against the measures of a guide: 358×441 pixels, 14 to 20 KB, colour. */
class PhotoRuleTest {

    private static final PhotoRule RULE = new PhotoRule("PHOTO", 358, 441, 0, 20, 350, true, "示例");

    @Test
    void takesAPhotoOfTheRightMeasures() throws IOException {
        assertThat(RULE.faults(jpeg(358, 441, BufferedImage.TYPE_INT_RGB))).isEmpty();
    }

    @Test
    void namesTheMeasuresThatAreWantedAndThoseThatCame() throws IOException {
        assertThat(RULE.faults(jpeg(441, 358, BufferedImage.TYPE_INT_RGB)))
                .singleElement()
                .asString()
                .contains("宽 358、高 441", "宽 441、高 358");
    }

    @Test
    void refusesGreyPicturesAndTooGreatAndTooSmallFiles() throws IOException {
        assertThat(RULE.faults(jpeg(358, 441, BufferedImage.TYPE_BYTE_GRAY)))
                .singleElement()
                .asString()
                .contains("彩色");
        byte[] great = Arrays.copyOf(jpeg(358, 441, BufferedImage.TYPE_INT_RGB), 20_001);
        assertThat(RULE.faults(great)).singleElement().asString().contains("不超过 20 KB", "21 KB");
        PhotoRule region = new PhotoRule("PHOTO", 358, 441, 14, 20, 350, true, "示例");
        assertThat(region.faults(jpeg(358, 441, BufferedImage.TYPE_INT_RGB)))
                .singleElement()
                .asString()
                .contains("不小于 14 KB");
    }

    @Test
    void looksAtTheContentAndNotAtTheName() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(358, 441, BufferedImage.TYPE_INT_RGB), "png", png);
        for (byte[] other : List.of(png.toByteArray(), new byte[0], new byte[] {(byte) 0xFF, (byte) 0xD8})) {
            assertThat(RULE.faults(other)).singleElement().asString().contains("JPEG");
        }
    }

    @Test
    void saysTheRuleInOneLine() {
        assertThat(RULE.inWords()).isEqualTo("JPEG，358×441 像素，不超过 20 KB，彩色");
        assertThat(new PhotoRule("PHOTO", 358, 441, 14, 20, 350, true, "示例").inWords())
                .contains("14 至 20 KB");
    }

    private static byte[] jpeg(int width, int height, int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "jpg", out);
        return out.toByteArray();
    }
}
