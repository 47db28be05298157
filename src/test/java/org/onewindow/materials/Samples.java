package org.onewindow.materials;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files made on the spot, good and bad. */
public final class Samples {

    private Samples() {}

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpeg() {
        return picture("jpg");
    }

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return pdf("<< /Type /Catalog /Pages 2 0 R >>");
    }

    static byte[] pdf(String catalog, byte[]... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.5\n1 0 obj\n" + catalog + "\nendobj\n"));
        out.writeBytes(latin("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"));
        out.writeBytes(latin("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"));
        for (byte[] object : objects) {
            out.writeBytes(object);
        }
        out.writeBytes(
                latin("xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n9\n%%EOF\n"));
        return out.toByteArray();
    }

    /** An object stream with one object in it. */
    static byte[] objectStream(String object) {
        byte[] packed = deflate(latin("10 0 " + object));
        return join(
                latin("4 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length " + packed.length
                        + " >>\nstream\n"),
                packed,
                latin("\nendstream\nendobj\n"));
    }

    static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(latin("hello"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG whose head claims a size and whose picture is nothing. */
    static byte[] pngClaiming(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", deflate(new byte[100])),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] named = join(latin(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A JPEG with a segment put in front of everything else. */
    static byte[] jpegWith(int marker, byte[] content) {
        byte[] jpeg = jpeg();
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + content.length + 4);
        out.put(jpeg, 0, 2).putShort((short) (0xFF00 | marker)).putShort((short) (content.length + 2));
        return out.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().setBackground(Color.ORANGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
