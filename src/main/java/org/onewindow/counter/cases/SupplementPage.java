package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.CaseDesk;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.casework.SupplementItem;
import org.onewindow.casework.Supplements;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Presented;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applicant brings what was missing: everything on the list at once. */
@Controller
class SupplementPage {

    private static final List<Presented> CHOICES = List.of(Presented.ORIGINAL, Presented.COPY, Presented.EXEMPT);

    private final CaseAccess access;
    private final CaseDesk desk;
    private final Supplements supplements;
    private final Materials materials;

    SupplementPage(CaseAccess access, CaseDesk desk, Supplements supplements, Materials materials) {
        this.access = access;
        this.desk = desk;
        this.supplements = supplements;
        this.materials = materials;
    }

    @GetMapping("/cases/{number}/supplement")
    String show(@PathVariable String number, Model model) {
        return page(number, Map.of(), List.of(), model);
    }

    @PostMapping("/cases/{number}/supplement")
    String submit(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseFile file = access.get(number);
        List<SupplementItem> asked = asked(file);
        SuppliedMaterials supplied = new SuppliedMaterials(typed, files);
        List<FieldError> errors = supplied.check(asked, materials);
        if (errors.isEmpty()) {
            try {
                List<PresentedMaterial> presented = supplied.presented(asked);
                desk.answerSupplement(number, presented, access.actor());
                flash.addFlashAttribute("flash", "补正材料已收到，办件继续办理。");
                return "redirect:/cases/" + number;
            } catch (BadInput refused) {
                errors = refused.errors();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(number, typed, errors, model);
    }

    private List<SupplementItem> asked(CaseFile file) {
        return supplements
                .open(file.number())
                .orElseThrow(() -> new AlreadyDone("本件没有等待补正的内容。"))
                .items();
    }

    private String page(String number, Map<String, String> typed, List<FieldError> errors, Model model) {
        CaseFile file = access.get(number);
        model.addAttribute("file", file);
        model.addAttribute("items", asked(file));
        model.addAttribute("dueOn", supplements.open(number).orElseThrow().dueOn());
        model.addAttribute("choices", CHOICES);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "counter/supplement";
    }
}
