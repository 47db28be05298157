package org.onewindow.materials;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * Decides by content, never by what the sender says, whether a file may be stored, and what of it.
 *
 * <p>Of a picture only what is needed to see it is kept: place and time of the shot, comments and anything hidden behind
 * the picture are left out. A PDF is kept byte by byte or refused.
 */
final class FileInspection {

    private static final Tika TIKA = new Tika();
    /** The middle of the harmless test virus; the whole of it in a class file would alarm scanners. */
    private static final String TEST_VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private static final Map<String, String> OTHERS = others();

    private FileInspection() {}

    /**
     * A file that may be stored.
     *
     * @param content the bytes to keep
     */
    record Fit(FileKind kind, byte[] content) {}

    /** Looks at a file; throws {@link UnfitFile} with the reason. */
    static Fit inspect(String fileName, byte[] content) {
        FileName.check(fileName);
        if (content.length == 0) {
            throw new UnfitFile("文件是空的，请重新选择。");
        }
        if (content.length > Materials.LARGEST_FILE) {
            throw new UnfitFile("文件超过 10 MB，请压缩或分开上传。");
        }
        if (Bytes.indexOf(content, TEST_VIRUS, 0) >= 0) {
            throw new UnfitFile("文件带有病毒特征，已拒收。");
        }
        FileKind kind = kind(FileName.extension(fileName), content);
        return new Fit(
                kind,
                switch (kind) {
                    case PDF -> PdfCheck.check(content);
                    case JPEG -> JpegPicture.clean(content);
                    case PNG -> PngPicture.clean(content);
                });
    }

    private static FileKind kind(String extension, byte[] content) {
        String mediaType = TIKA.detect(content);
        Optional<FileKind> claimed = FileKind.ofExtension(extension);
        Optional<FileKind> real = FileKind.ofMediaType(mediaType);
        if (real.isPresent() && !real.equals(claimed)) {
            throw new UnfitFile(
                    "文件内容是%s，与扩展名“%s”不符，请改名后重传。".formatted(real.get().label(), extension));
        }
        return real.orElseThrow(() -> new UnfitFile(refusal(mediaType, extension, claimed)));
    }

    private static String refusal(String mediaType, String extension, Optional<FileKind> claimed) {
        String reason = OTHERS.entrySet().stream()
                .filter(other -> mediaType.matches(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("只收 PDF、JPEG 和 PNG 文件。");
        return claimed.map(kind -> "文件扩展名是“%s”，内容却不是%s。%s".formatted(extension, kind.label(), reason))
                .orElse(reason);
    }

    private static Map<String, String> others() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(
                "application/(x-(dosexec|msdownload|executable|elf|sharedlib|object|sh|bat|mach-o.*|ms-installer|msi|ms-shortcut)"
                        + "|java-(vm|archive)|vnd\\.microsoft\\.portable-executable|vnd\\.android.*|.*java-?script).*"
                        + "|text/(x-(sh|python|perl|php|java).*|javascript)",
                "程序文件不能上传。");
        reasons.put("image/svg.*|text/html|application/xhtml.*|multipart/.*|message/.*", "网页和矢量图可能带有脚本，不能上传。");
        reasons.put("image/.*", "图片请存为 JPEG 或 PNG 后上传。");
        reasons.put(
                "application/(zip|gzip|x-(7z|rar|tar|gtar|bzip2?|xz|gzip|archive).*|zlib|vnd\\.rar)", "压缩包请解开后逐个上传。");
        reasons.put("application/(msword|vnd\\.(ms|openxml|oasis).*|rtf|x-tika-(msoffice|ooxml).*)", "文档请另存为 PDF 后上传。");
        return reasons;
    }
}
