package org.onewindow.materials;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files the hall takes. */
enum FileKind {
    PDF("PDF 文件", "application/pdf", List.of("pdf")),
    JPEG("JPEG 图片", "image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif")),
    PNG("PNG 图片", "image/png", List.of("png"));

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    FileKind(String label, String mediaType, List<String> extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    static Optional<FileKind> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.extensions.contains(lower))
                .findFirst();
    }

    String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }
}
