package org.onewindow.casework;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.materials.Material;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Presented;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** Keeps the checklist of a case: what the situation asks for and how it was presented. */
@Component
class CaseMaterials {

    private final Materials materials;
    private final Photos photos;
    private final Catalog catalog;

    CaseMaterials(Materials materials, Photos photos, Catalog catalog) {
        this.materials = materials;
        this.photos = photos;
        this.catalog = catalog;
    }

    /** The whole checklist at intake; what was not handed in stands there as missing. */
    void present(String caseNumber, CheckedSubmission checked, Actor by) {
        Map<String, PresentedMaterial> presented = byCode(checked.materials());
        materials.recordChecklist(
                caseNumber,
                checked.checklist().stream()
                        .map(required -> line(required, presented.get(required.code()), by))
                        .toList());
        checked.materials().forEach(material -> {
            refuseUnfitPhoto(checked.item().files(), checked.areaCode(), material);
            store(caseNumber, material, by);
        });
    }

    private void refuseUnfitPhoto(ItemPackage item, String areaCode, PresentedMaterial material) {
        if (material.contentBase64() != null) {
            String code = String.valueOf(material.code());
            BadInput.ifAny(photos.faults(item, areaCode, code, content(material.contentBase64())).stream()
                    .map(fault -> new FieldError("materials", fault))
                    .toList());
        }
    }

    /** What was supplied later takes the place of what was missing; what did not come stays as it was. */
    void supply(CaseFile file, List<RequiredMaterial> asked, List<PresentedMaterial> supplied, Actor by) {
        ItemPackage item = catalog.itemOf(file.processDefinitionId()).files();
        supplied.forEach(material -> refuseUnfitPhoto(item, file.areaCode(), material));
        Map<String, PresentedMaterial> presented = byCode(supplied);
        Map<String, RequiredMaterial> byCode =
                asked.stream().collect(Collectors.toMap(RequiredMaterial::code, Function.identity()));
        List<Material> lines = new ArrayList<>();
        for (Material line : materials.list(file.number())) {
            RequiredMaterial required = byCode.get(line.code());
            PresentedMaterial given = presented.get(line.code());
            lines.add(required == null || given == null ? line : line(required, given, by));
        }
        materials.recordChecklist(file.number(), lines);
        supplied.forEach(material -> store(file.number(), material, by));
    }

    private static Map<String, PresentedMaterial> byCode(List<PresentedMaterial> presented) {
        Map<String, PresentedMaterial> byCode = new HashMap<>();
        presented.forEach(material -> byCode.put(String.valueOf(material.code()), material));
        return byCode;
    }

    private static Material line(RequiredMaterial required, @Nullable PresentedMaterial given, Actor by) {
        Presented presented =
                given == null || given.presented() == null ? Presented.MISSING : presented(given.presented());
        return new Material(
                required.code(), required.name(), presented, given == null ? null : given.reason(), null, by.user());
    }

    private static Presented presented(String code) {
        for (Presented presented : Presented.values()) {
            if (presented.name().equals(code)) {
                return presented;
            }
        }
        throw new BadInput("materials", "材料的提交方式只能是原件、复印件、免交或容缺：" + code);
    }

    private void store(String caseNumber, PresentedMaterial material, Actor by) {
        if (material.contentBase64() == null) {
            return;
        }
        String name =
                Optional.ofNullable(material.fileName()).orElseThrow(() -> new BadInput("materials", "上传的文件缺少文件名。"));
        materials.attach(
                caseNumber, String.valueOf(material.code()), name, content(material.contentBase64()), by.user());
    }

    private static byte[] content(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadInput("materials", "上传的文件内容不是有效的 Base64。");
        }
    }
}
