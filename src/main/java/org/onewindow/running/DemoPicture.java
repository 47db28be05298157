package org.onewindow.running;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn picture of a paper on a notice board, in place of a photograph. */
final class DemoPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private DemoPicture() {}

    static byte[] ofThePaperOnTheWall() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        area(pen, new Color(0xB9C3CB), 0, 0, WIDTH, HEIGHT);
        area(pen, new Color(0x7A4B2A), 60, 50, 520, 320);
        area(pen, new Color(0xD8C39A), 74, 64, 492, 292);
        area(pen, Color.WHITE, 220, 90, 200, 240);
        area(pen, new Color(0xA32015), 250, 108, 140, 14);
        for (int line = 0; line < 9; line++) {
            area(pen, new Color(0x8795A1), 240, 142 + line * 19, line % 3 == 2 ? 90 : 160, 6);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void area(Graphics2D pen, Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }
}
