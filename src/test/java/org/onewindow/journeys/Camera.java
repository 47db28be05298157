package org.onewindow.journeys;

import com.google.gson.Gson;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as they come from a camera, and a look at what the page made of one. */
final class Camera {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final int GRAIN = 12;
    private static final Color WALL = new Color(235, 240, 245);

    private Camera() {}

    /** The file that a page would send; dpi is 0 if its header names none. */
    record Made(String pixels, int bytes, int dpi) {}

    /** Something like a head before a wall, with the grain of a camera: far too large for a card. */
    static byte[] portrait(String format) {
        BufferedImage picture = painted();
        Random grain = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int less = grain.nextInt(GRAIN);
                picture.setRGB(x, y, picture.getRGB(x, y) - (less << 16 | less << 8 | less));
            }
        }
        return written(picture, format);
    }

    /** A wall and nothing else: cut to the measures of a card it is a very small file at any quality. */
    static FilePayload plain() {
        BufferedImage wall = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(((DataBufferInt) wall.getRaster().getDataBuffer()).getData(), WALL.getRGB());
        return new FilePayload("plain.jpg", "image/jpeg", written(wall, "jpg"));
    }

    /** A file that needs no help. */
    static FilePayload fits() {
        return new FilePayload(
                "fits.jpg", "image/jpeg", written(new BufferedImage(358, 441, BufferedImage.TYPE_INT_RGB), "jpg"));
    }

    static Made made(Pc pc, String input) {
        return new Gson().fromJson(String.valueOf(pc.page().evaluate("""
                async (input) => {
                    const [file] = document.getElementById(input).files;
                    const picture = await createImageBitmap(file);
                    const head = new DataView(await file.arrayBuffer());
                    const dpi = head.getUint16(2) === 0xffe0 && head.getUint8(13) === 1 ? head.getUint16(14) : 0;
                    return JSON.stringify({ pixels: `${picture.width}×${picture.height}`, bytes: file.size, dpi });
                }""", input)), Made.class);
    }

    private static BufferedImage painted() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(WALL);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(60, 80, 120));
        brush.fillOval(200, 1150, 800, 900);
        brush.setColor(new Color(225, 185, 160));
        brush.fillOval(380, 480, 440, 600);
        brush.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
