package org.onewindow.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.onewindow.materials.Samples.chunk;
import static org.onewindow.materials.Samples.deflate;
import static org.onewindow.materials.Samples.join;
import static org.onewindow.materials.Samples.latin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {

    @Test
    void keepsCleanFilesByteByByte() {
        assertThat(FileInspection.inspect("身份证.png", Samples.png()))
                .satisfies(fit -> assertThat(fit.kind()).isEqualTo(FileKind.PNG))
                .satisfies(fit -> assertThat(fit.content()).isEqualTo(Samples.png()));
        assertThat(FileInspection.inspect("照片.JPG", Samples.jpeg()).content()).isEqualTo(Samples.jpeg());
        assertThat(FileInspection.inspect("a.b.pdf", Samples.pdf()).content()).isEqualTo(Samples.pdf());
        byte[] packed = Samples.pdf("<< >>", Samples.objectStream("<< /S /GoTo /D [3 0 R /Fit] >>"));
        assertThat(FileInspection.inspect("a.pdf", packed).content()).isEqualTo(packed);
    }

    static Stream<Arguments> unfit() {
        byte[] pdf = Samples.pdf();
        byte[] jpeg = Samples.jpeg();
        byte[] png = Samples.png();
        return Stream.of(
                arguments("a.pdf", new byte[0], "空的"),
                arguments("a.png", Arrays.copyOf(png, 10 * 1024 * 1024 + 1), "超过 10 MB"),
                arguments("a.pdf", png, "与扩展名“pdf”不符"),
                arguments("a", png, "与扩展名“”不符"),
                arguments("a.exe", pdf, "与扩展名“exe”不符"),
                arguments("a.jpg", latin("MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF"), "程序文件"),
                arguments("a.exe", latin("MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF"), "程序文件"),
                arguments("a.png", join(new byte[] {0x7F}, latin("ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\u003E\0")), "程序文件"),
                arguments("a.sh", latin("#!/bin/sh\nrm -rf /\n"), "程序文件"),
                arguments("a.svg", latin("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"), "网页"),
                arguments("a.png", latin("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "网页"),
                arguments("a.html", latin("<!DOCTYPE html><html><body>x</body></html>"), "网页"),
                arguments("a.jpg", latin("<html><script>alert(1)</script></html>"), "网页"),
                arguments("a.mht", latin("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"), "网页"),
                arguments("a.zip", Samples.zip(), "压缩包"),
                arguments("a.gif", latin("GIF89a/*\1\1\0\0\0*/=alert(1)//;"), "JPEG 或 PNG"),
                arguments("a.jpg", latin("GIF89a\1\0\1\0\0\0\0;"), "JPEG 或 PNG"),
                arguments("a.tif", latin("II*\0\10\0\0\0\0\0"), "JPEG 或 PNG"),
                arguments("a.docx", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), ""),
                arguments("a.txt", latin("hello"), "只收 PDF、JPEG 和 PNG"),
                arguments("a.pdf", latin("hello"), "内容却不是PDF"),
                arguments("a.pdf", virus(), "病毒"),
                arguments("a.pdf", join(pdf, virus()), "病毒"),
                arguments("a.pdf", join(pdf, Samples.zip()), "夹带"),
                arguments("a.pdf", join(pdf, Samples.zip(), latin("\n%%EOF")), "夹带了压缩包"),
                arguments("a.pdf", join(pdf, latin("<script>alert(1)</script>")), "尾部夹带"),
                arguments("a.pdf", join(latin("\n\n"), pdf), "夹带"),
                arguments("a.pdf", Arrays.copyOf(pdf, pdf.length - 20), "不完整"),
                arguments("a.pdf", pdfDoing("/S /JavaScript /JS (app.alert(1))"), "脚本"),
                arguments("a.pdf", pdfDoing("/S /J#61vaScr#69pt /JS (app.alert(1))"), "脚本"),
                arguments("a.pdf", pdfDoing("/S/Launch/F(cmd.exe)"), "自动动作"),
                arguments("a.pdf", pdfDoing("/S /Rendition /JS (x)"), "脚本"),
                arguments("a.pdf", pdfDoing("/S /SubmitForm /F (http://x)"), "自动动作"),
                arguments("a.pdf", Samples.pdf("<< /Names << /EmbeddedFiles 5 0 R >> >>"), "附件"),
                arguments("a.pdf", Samples.pdf("<< >>", Samples.objectStream("<< /S /JavaScript /JS (x) >>")), "脚本"),
                arguments("a.pdf", Samples.pdf("<< >>", Samples.objectStream("<< /S /#4caunch >>")), "自动动作"),
                arguments("a.pdf", Samples.pdf("<< >>", latin(hiddenObjects("/ASCIIHexDecode"))), "结构异常"),
                arguments("a.pdf", Samples.pdf("<< /Encrypt 9 0 R >>"), "已加密"),
                arguments("a.pdf", Samples.pdf("<< >>", objectBomb()), "结构异常"),
                arguments("a.png", Samples.pngClaiming(50_000, 50_000), "尺寸 50000×50000 过大"),
                arguments("a.png", Samples.pngClaiming(15_000, 15_000), "过大"),
                arguments("a.png", Samples.pngClaiming(0, 10), "已损坏"),
                arguments("a.png", Samples.pngClaiming(-1, 10), "已损坏"),
                arguments("a.png", Arrays.copyOf(png, png.length - 4), "已损坏"),
                arguments("a.png", flipped(png, 50), "已损坏"),
                arguments("a.png", join(png, Samples.zip()), "夹带"),
                arguments("a.jpg", join(jpeg, latin("<?php system($_GET[0]); ?>")), "夹带"),
                arguments("a.jpg", join(jpeg, Samples.zip()), "夹带"),
                arguments("a.jpg", Arrays.copyOf(jpeg, jpeg.length - 2), "已损坏"),
                arguments("a.jpg", Arrays.copyOf(jpeg, 20), "已损坏"),
                arguments("a.jpg", jpegClaiming(65_000, 65_000), "过大"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("unfit")
    void refusesWithTheReason(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> FileInspection.inspect(name, content))
                .isInstanceOfSatisfying(
                        UnfitFile.class, unfit -> assertThat(unfit.reason()).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../a.png",
                "..\\a.png",
                "C:\\a.png",
                "/etc/passwd.png",
                "a/b.png",
                "a\u0000.png",
                "a\n.png",
                "\u202Egnp.a.png",
                "a\u200B.png",
                "a\uD800.png",
                "con.png",
                "NUL",
                "COM1.png",
                "..png"
            })
    void refusesNamesThatMislead(String name) {
        assertThatThrownBy(() -> FileInspection.inspect(name, Samples.png())).isInstanceOf(UnfitFile.class);
    }

    @Test
    void countsTheBytesOfAName() {
        assertThat(FileInspection.inspect("张".repeat(83) + ".png", Samples.png())
                        .kind())
                .isEqualTo(FileKind.PNG);
        assertThatThrownBy(() -> FileInspection.inspect("张".repeat(84) + ".png", Samples.png()))
                .isInstanceOf(UnfitFile.class);
    }

    @Test
    void leavesPlaceAndCommentsOutOfAPhotoButKeepsItUpright() throws IOException {
        byte[] exif =
                join(latin("Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"), latin("GPS 36.06 103.83"));
        byte[] photo = join(Samples.jpegWith(0xFE, latin("<?php phpinfo();")), new byte[] {0, 0});

        byte[] kept = FileInspection.inspect("a.jpg", photo).content();
        byte[] turned =
                FileInspection.inspect("a.jpg", Samples.jpegWith(0xE1, exif)).content();

        assertThat(kept).isEqualTo(Samples.jpeg());
        assertThat(new String(turned, StandardCharsets.ISO_8859_1))
                .contains("Exif")
                .doesNotContain("GPS");
        assertThat(ExifOrientation.of(turned, 6, turned.length)).isEqualTo(6);
        assertThat(ImageIO.read(new ByteArrayInputStream(turned)).getWidth()).isEqualTo(40);
    }

    @Test
    void leavesTextOutOfAPng() throws IOException {
        byte[] png = Samples.png();
        byte[] commented = join(
                Arrays.copyOf(png, 33), chunk("tEXt", latin("GPS\0 36.06")), Arrays.copyOfRange(png, 33, png.length));

        byte[] kept = FileInspection.inspect("a.png", commented).content();

        assertThat(kept).isEqualTo(png);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(30);
    }

    @Test
    void looksAtTheLargestFileQuickly() {
        byte[] noise = new byte[10 * 1024 * 1024 - 2000];
        new java.util.Random(1).nextBytes(noise);
        byte[] pdf = Samples.pdf(
                "<< >>", join(latin("4 0 obj\n<< /Length 1 >>\nstream\n"), noise, latin("\nendstream\nendobj\n")));

        long start = System.nanoTime();
        assertThat(FileInspection.inspect("a.pdf", pdf).content()).hasSameSizeAs(pdf);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3000);
    }

    /** Whatever a sender breaks, the answer is a file or a reason. */
    @Property(tries = 1500)
    void neverStumblesOverABrokenFile(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @Size(max = 8) Map<@IntRange(max = 2000) Integer, Byte> damage) {
        byte[] content = List.of(Samples.png(), Samples.jpegWith(0xE1, latin("Exif\0\0II*\0\10\0\0\0")), Samples.pdf())
                .get(which);
        damage.forEach((place, value) -> content[place % content.length] = value);
        String name = List.of("a.png", "a.jpg", "a.pdf").get(which);
        try {
            assertThat(FileInspection.inspect(name, content).content().length).isPositive();
        } catch (UnfitFile unfit) {
            assertThat(unfit.reason()).endsWith("。");
        }
    }

    private static byte[] pdfDoing(String action) {
        return Samples.pdf("<< /Type /Catalog /OpenAction << " + action + " >> >>");
    }

    private static String hiddenObjects(String filter) {
        return "4 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter [" + filter + "] >>\nstream\n2F>\nendstream\nendobj\n";
    }

    private static byte[] objectBomb() {
        byte[] zeros = new byte[70 * 1024 * 1024];
        Arrays.fill(zeros, (byte) '0');
        return join(
                latin("4 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"),
                deflate(zeros),
                latin("\nendstream\nendobj\n"));
    }

    private static byte[] jpegClaiming(int width, int height) {
        byte[] jpeg = Samples.jpeg();
        for (int i = 2; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError("no frame");
    }

    private static byte[] flipped(byte[] bytes, int place) {
        byte[] changed = bytes.clone();
        changed[place] ^= 1;
        return changed;
    }

    /** Put together here, so that no scanner takes this file for a virus. */
    private static byte[] virus() {
        return latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    }
}
