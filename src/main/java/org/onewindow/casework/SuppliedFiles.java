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
import org.onewindow.materials.PhotoRule;
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
                String place = "file." + line.place();
                errors.addAll(materials.check(place, name(file), bytes(file)));
                errors.addAll(unfit(asked.photo(line), place, bytes(file)));
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

    private static List<FieldError> unfit(@Nullable PhotoRule rule, String place, byte[] content) {
        return rule == null
                ? List.of()
                : rule.faults(content).stream()
                        .map(fault -> new FieldError(place, fault))
                        .toList();
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
