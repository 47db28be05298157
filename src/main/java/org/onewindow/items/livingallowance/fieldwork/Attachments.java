package org.onewindow.items.livingallowance.fieldwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files chosen on a page; a field left empty sends one without name. */
final class Attachments {

    private final List<MultipartFile> files;

    Attachments(@Nullable List<MultipartFile> files) {
        this.files = files == null
                ? List.of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
    }

    /** Takes one file. */
    interface Taker {

        void take(String name, byte[] content);
    }

    void forEach(Taker taker) {
        files.forEach(file -> taker.take(name(file), bytes(file)));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
