package org.onewindow.counter.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.casework.ApplicantReplies;
import org.onewindow.casework.Asked;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.OpenItems;
import org.onewindow.casework.Reply;
import org.onewindow.casework.SuppliedFiles;
import org.onewindow.forms.LabelledValue;
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

/** The applicant brings what was missing or promised, all of it or a part. */
@Controller
class SupplementPage {

    private static final List<Presented> CHOICES = List.of(Presented.ORIGINAL, Presented.COPY, Presented.EXEMPT);

    private final CaseAccess access;
    private final OpenItems openItems;
    private final ApplicantReplies replies;
    private final Materials materials;

    SupplementPage(CaseAccess access, OpenItems openItems, ApplicantReplies replies, Materials materials) {
        this.access = access;
        this.openItems = openItems;
        this.replies = replies;
        this.materials = materials;
    }

    @GetMapping("/cases/{number}/supplement")
    String show(@PathVariable String number, Model model) {
        return page(access.get(number), Map.of(), List.of(), model);
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
        Asked asked = asked(file);
        SuppliedFiles supplied = new SuppliedFiles(typed, files);
        List<FieldError> errors = supplied.check(asked, materials);
        if (errors.isEmpty()) {
            try {
                Reply reply = new Reply(supplied.presented(asked), asked.corrected(typed), asked.notes(typed));
                replies.answer(number, reply, access.actor(), Reply.Door.WINDOW);
                boolean more = openItems.of(file).isPresent();
                flash.addFlashAttribute("flash", more ? "已收下，还有内容没有补齐，见下。" : "已经补齐，办件继续办理。");
                return "redirect:/cases/" + number;
            } catch (BadInput refused) {
                errors = refused.errors();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(file, typed, errors, model);
    }

    private Asked asked(CaseFile file) {
        return openItems.of(file).orElseThrow(() -> new AlreadyDone("本件没有等待补正的内容。"));
    }

    private String page(CaseFile file, Map<String, String> typed, List<FieldError> errors, Model model) {
        Asked asked = asked(file);
        model.addAttribute("file", file);
        model.addAttribute("asked", asked);
        model.addAttribute("current", current(asked));
        model.addAttribute("choices", CHOICES);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "counter/supplement";
    }

    /** What the marked fields say now, with long numbers masked, by the fields' names. */
    private static Map<String, String> current(Asked asked) {
        return MaskedAnswers.of(asked.lines().stream()
                        .flatMap(line -> line.fields().stream())
                        .map(field -> new LabelledValue(field.name(), field.label(), field.current()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(LabelledValue::key, LabelledValue::value, (one, other) -> one));
    }
}
