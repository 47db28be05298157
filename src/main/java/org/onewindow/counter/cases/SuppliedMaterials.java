package org.onewindow.counter.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.casework.SupplementItem;
import org.onewindow.materials.Materials;
import org.onewindow.support.FieldError;
import org.springframework.web.multipart.MultipartFile;

/** What was ticked and chosen on the supplement page. */
record SuppliedMaterials(Map<String, String> typed, Map<String, MultipartFile> files) {

    /** The code of lines that are no material of the checklist. */
    private static final String NO_MATERIAL = "other";

    List<FieldError> check(List<SupplementItem> asked, Materials materials) {
        List<FieldError> errors = new ArrayList<>();
        int line = 0;
        for (SupplementItem item : asked) {
            String field = "line." + line++;
            if (typed.getOrDefault(field, "").isEmpty()) {
                errors.add(new FieldError(field, "请勾选“" + item.name() + "”的收件情况；补正要一次补齐。"));
            }
            MultipartFile file = chosen(item);
            if (file != null) {
                errors.addAll(materials.check(
                        "file." + item.code(),
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        bytes(file)));
            }
        }
        return errors;
    }

    List<PresentedMaterial> presented(List<SupplementItem> asked) {
        List<PresentedMaterial> presented = new ArrayList<>();
        for (int line = 0; line < asked.size(); line++) {
            SupplementItem item = asked.get(line);
            if (!item.code().equals(NO_MATERIAL)) {
                MultipartFile file = chosen(item);
                presented.add(new PresentedMaterial(
                        item.code(),
                        typed.getOrDefault("line." + line, ""),
                        null,
                        file == null ? null : file.getOriginalFilename(),
                        file == null ? null : Base64.getEncoder().encodeToString(bytes(file))));
            }
        }
        return presented;
    }

    private @Nullable MultipartFile chosen(SupplementItem item) {
        MultipartFile file = files.get("file." + item.code());
        return file == null
                        || (file.isEmpty()
                                && Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                        .isEmpty())
                ? null
                : file;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
