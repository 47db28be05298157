package org.onewindow.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.SupplementItem;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.materials.Presented;

/**
 * A material of the checklist with what the clerk ticked.
 *
 * @param how null while nothing is ticked
 * @param reason why it is missing or unfit
 * @param fileName of the upload, if there is one
 */
record MaterialRow(
        RequiredMaterial material,
        @Nullable Presented how,
        String reason,
        @Nullable String fileName) {

    static List<MaterialRow> of(List<RequiredMaterial> checklist, DraftContent content, Map<String, String> fileNames) {
        return checklist.stream()
                .map(material -> {
                    DraftContent.Ticked presented = content.materials().get(material.code());
                    return new MaterialRow(
                            material,
                            presented == null ? null : presentation(presented.how(), material),
                            presented == null ? "" : presented.reason(),
                            fileNames.get(material.code()));
                })
                .toList();
    }

    /** Null for a choice this material does not have. */
    static @Nullable Presented presentation(String how, RequiredMaterial material) {
        return Arrays.stream(Presented.values())
                .filter(one -> one.name().equals(how) && offered(one, material))
                .findFirst()
                .orElse(null);
    }

    public List<Presented> choices() {
        return Arrays.stream(Presented.values())
                .filter(one -> offered(one, material))
                .toList();
    }

    private static boolean offered(Presented choice, RequiredMaterial material) {
        return choice != Presented.PENDING || material.mayBePending();
    }

    /** Whether the applicant must be told to hand it in. */
    public boolean lacking() {
        return material.required() && (how == Presented.MISSING || how == Presented.UNFIT);
    }

    /** Whether the case may be accepted without it for now (容缺). */
    boolean promised() {
        return material.required() && how == Presented.PENDING;
    }

    /** For example 缺：未提交. */
    public String inWords() {
        String ticked = how == null ? "未勾选" : how.label();
        String file = fileName == null ? "" : "（已上传 " + fileName + "）";
        return ticked + (reason.isBlank() ? "" : "：" + reason) + file;
    }

    /** The line of the supplement notice. */
    SupplementItem supplement() {
        String told = reason.isBlank() ? "未提交，请补交" + material.form() : reason;
        return new SupplementItem(material.code(), material.name(), told);
    }
}
