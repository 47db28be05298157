package org.onewindow.items.livingallowance.fieldwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files chosen on a page, where a field left empty sends one without name, and the one that is to go. */
final class Attachments {

    static final Attachments NONE = new Attachments(List.of(), null);

    private static final Pattern DROP = Pattern.compile("drop-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final List<MultipartFile> files;
    private final @Nullable UUID dropped;

    private Attachments(List<MultipartFile> files, @Nullable UUID dropped) {
        this.files = files;
        this.dropped = dropped;
    }

    /**
     * Reads what a page sends.
     *
     * @param action the value of the pressed button, {@code drop-} and an id for a file that is to go
     */
    static Attachments of(@Nullable List<MultipartFile> files, @Nullable String action) {
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
        Matcher drop = DROP.matcher(action == null ? "" : action);
        return new Attachments(chosen, drop.matches() ? UUID.fromString(drop.group(1)) : null);
    }

    /** Takes one file. */
    interface Taker {

        void take(String name, byte[] content);
    }

    void forEach(Taker taker) {
        files.forEach(file -> taker.take(name(file), bytes(file)));
    }

    /** The stored file that is to go; null if none is. */
    @Nullable
    UUID dropped() {
        return dropped;
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
