package org.onewindow.counter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.materials.Presented;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Component;

/** The materials of a draft: which are needed, what was ticked, what is wrong with that. */
@Component
class Checklist {

    private static final int LONGEST_REASON = 200;

    private final Catalog catalog;
    private final DraftUploads uploads;

    Checklist(Catalog catalog, DraftUploads uploads) {
        this.catalog = catalog;
        this.uploads = uploads;
    }

    List<MaterialRow> rows(Draft draft) {
        return MaterialRow.of(required(draft), draft.content(), uploads.names(draft));
    }

    List<RequiredMaterial> required(Draft draft) {
        return catalog.materials(
                catalog.item(draft.itemKey()).files(),
                draft.content().situation(),
                draft.content().known().inputs());
    }

    /**
     * What was ticked on the page.
     *
     * @param everything what to tick where nothing was ticked, or an empty text
     */
    Map<String, DraftContent.Ticked> read(Draft draft, Map<String, String> typed, String everything) {
        Map<String, DraftContent.Ticked> presented = new LinkedHashMap<>();
        for (RequiredMaterial material : required(draft)) {
            String how = typed.getOrDefault("material." + material.code(), everything);
            String reason = typed.getOrDefault("reason." + material.code(), "").strip();
            if (MaterialRow.presentation(how, material) != null) {
                presented.put(material.code(), new DraftContent.Ticked(how, reason));
            }
        }
        return presented;
    }

    List<FieldError> check(List<MaterialRow> rows) {
        List<FieldError> errors = new ArrayList<>();
        for (MaterialRow row : rows) {
            String code = row.material().code();
            if (row.how() == null) {
                errors.add(new FieldError(
                        "material." + code, "请勾选“" + row.material().name() + "”的收件情况。"));
            }
            if (row.how() == Presented.UNFIT && row.reason().isBlank()) {
                errors.add(
                        new FieldError("reason." + code, "请写明“" + row.material().name() + "”哪里不合格。"));
            }
            errors.addAll(PlainText.checkLine("reason." + code, "原因", row.reason(), LONGEST_REASON));
        }
        return errors;
    }
}
