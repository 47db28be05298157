package org.onewindow.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.access.CurrentStaff;
import org.onewindow.casework.Photos;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Upload;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Scans put to the materials of a draft; the newest for a material is the one that counts. */
@Component
class DraftUploads {

    private final Materials materials;
    private final Photos photos;
    private final Catalog catalog;
    private final CurrentStaff staff;

    DraftUploads(Materials materials, Photos photos, Catalog catalog, CurrentStaff staff) {
        this.materials = materials;
        this.photos = photos;
        this.catalog = catalog;
        this.staff = staff;
    }

    /** Stores what was chosen; a file that is refused has its reason in the answer, the others are kept. */
    List<FieldError> keep(Draft draft, List<RequiredMaterial> checklist, Map<String, MultipartFile> files) {
        List<FieldError> errors = new ArrayList<>();
        for (RequiredMaterial material : checklist) {
            MultipartFile file = files.get("file." + material.code());
            if (file != null && !(file.isEmpty() && name(file).isEmpty())) {
                store(draft, material.code(), file).ifPresent(errors::add);
            }
        }
        return errors;
    }

    /** File names by material. */
    Map<String, String> names(Draft draft) {
        Map<String, String> names = new LinkedHashMap<>();
        materials.uploads(owner(draft)).forEach(upload -> names.put(upload.code(), upload.fileName()));
        return names;
    }

    void handOver(Draft draft, String caseNumber) {
        materials.move(owner(draft), caseNumber);
    }

    void discard(Draft draft) {
        materials.discard(owner(draft));
    }

    private Optional<FieldError> store(Draft draft, String code, MultipartFile file) {
        try {
            refuseUnfitPhoto(draft, code, file.getBytes());
            List<Upload> before = materials.uploads(owner(draft)).stream()
                    .filter(upload -> upload.code().equals(code))
                    .toList();
            Upload stored = materials.attach(
                    owner(draft), code, name(file), file.getBytes(), staff.get().id());
            before.stream()
                    .filter(upload -> !upload.id().equals(stored.id()))
                    .forEach(upload -> materials.remove(owner(draft), upload.id()));
            return Optional.empty();
        } catch (BadInput refused) {
            return Optional.of(new FieldError(
                    "file." + code,
                    refused.errors().stream().map(FieldError::message).collect(Collectors.joining())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseUnfitPhoto(Draft draft, String code, byte[] content) {
        BadInput.ifAny(photos.faults(catalog.item(draft.itemKey()).files(), draft.areaCode(), code, content).stream()
                .map(fault -> new FieldError("file", fault))
                .toList());
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static String owner(Draft draft) {
        return draft.id().toString();
    }
}
