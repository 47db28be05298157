package org.onewindow.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onewindow.casework.Photos;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** W6 材料: the exact checklist, ticked line by line, with uploads. */
@Controller
class MaterialsPage {

    private final DraftDesk desk;
    private final Catalog catalog;
    private final Checklist checklist;
    private final DraftUploads uploads;
    private final Photos photos;

    MaterialsPage(DraftDesk desk, Catalog catalog, Checklist checklist, DraftUploads uploads, Photos photos) {
        this.desk = desk;
        this.catalog = catalog;
        this.checklist = checklist;
        this.uploads = uploads;
        this.photos = photos;
    }

    @GetMapping("/drafts/{id}/materials")
    String show(@PathVariable UUID id, Model model) {
        return page(desk.get(id), List.of(), model);
    }

    @PostMapping(path = "/drafts/{id}/materials", headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void autosave(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        keep(id, typed, "");
    }

    @PostMapping("/drafts/{id}/materials")
    String submit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String everything,
            @RequestParam Map<String, MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        Draft draft = keep(id, typed, everything);
        List<FieldError> errors = new ArrayList<>(uploads.keep(draft, checklist.required(draft), files));
        errors.addAll(checklist.check(checklist.rows(draft)));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(draft, errors, model);
        }
        return "redirect:" + draft.address(Step.MATERIALS.next(draft.step()));
    }

    private Draft keep(UUID id, Map<String, String> typed, String everything) {
        Map<String, DraftContent.Ticked> presented = checklist.read(desk.get(id), typed, everything);
        return desk.keep(id, Step.MATERIALS, content -> content.withMaterials(presented));
    }

    private String page(Draft draft, List<FieldError> errors, Model model) {
        ServiceItem item = catalog.item(draft.itemKey());
        boolean situation = catalog.situationForm(item.files()).isPresent();
        model.addAttribute("view", DraftView.of(draft, item, Step.MATERIALS, situation));
        model.addAttribute("rows", checklist.rows(draft));
        model.addAttribute("photo", photos.rule(item.files(), draft.areaCode()).orElse(null));
        model.addAttribute("errors", errors);
        return "counter/materials";
    }
}
