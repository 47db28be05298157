package org.onewindow.outcomes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * QR codes of letters.
 *
 * <p>Drawing one costs more than filling a letter, so a letter names the address ({@code qr:https://…}) and the code is
 * drawn when the letter is printed.
 */
public final class QrCode {

    private static final int DOTS_PER_MODULE = 6;

    private static final String SCHEME = "qr:";
    private static final Pattern NAMED = Pattern.compile("\"" + SCHEME + "([^\"]+)\"");

    private QrCode() {}

    /** The source of a picture that will show this address. */
    static String of(String address) {
        return SCHEME + address;
    }

    /** The page with every named code drawn. */
    static String drawn(String html) {
        return NAMED.matcher(html).replaceAll(code -> '"' + dataUri(code.group(1)) + '"');
    }

    /** The text as a PNG data URI, black on white with a quiet zone of two modules. */
    public static String dataUri(String text) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
                ImageIO.write(picture(matrix(text)), "png", out);
            }
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix matrix(String text) throws WriterException {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
        return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    }

    private static BufferedImage picture(BitMatrix modules) {
        int size = modules.getWidth() * DOTS_PER_MODULE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE);
                picture.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return picture;
    }
}
