package org.onewindow.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AskedLine.Kind;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.materials.Materials;
import org.onewindow.support.FieldError;
import org.springframework.web.multipart.MultipartFile;

/**
 * The materials of a page that answers what was asked.
 *
 * @param typed {@code line.0} and so on: how the material of that line was presented
 * @param files {@code file.0} and so on: its picture
 */
public record SuppliedFiles(Map<String, String> typed, Map<String, MultipartFile> files) {

    /** What is wrong with the files, under their names. */
    public List<FieldError> check(Asked asked, Materials materials) {
        List<FieldError> errors = new ArrayList<>();
        for (AskedLine line : asked.lines()) {
            MultipartFile file = chosen(line);
            if (file != null) {
                errors.addAll(materials.check("file." + line.place(), name(file), bytes(file)));
            }
        }
        return errors;
    }

    /** What came; a picture without a tick is a copy. */
    public List<PresentedMaterial> presented(Asked asked) {
        List<PresentedMaterial> presented = new ArrayList<>();
        for (AskedLine line : asked.lines()) {
            MultipartFile file = chosen(line);
            String how = typed.getOrDefault("line." + line.place(), file == null ? "" : "COPY");
            if (line.kind() == Kind.MATERIAL && !how.isEmpty()) {
                presented.add(new PresentedMaterial(
                        line.item().code(),
                        how,
                        null,
                        file == null ? null : name(file),
                        file == null ? null : Base64.getEncoder().encodeToString(bytes(file))));
            }
        }
        return presented;
    }

    private @Nullable MultipartFile chosen(AskedLine line) {
        MultipartFile file = files.get("file." + line.place());
        return file == null || file.isEmpty() && name(file).isEmpty() ? null : file;
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
