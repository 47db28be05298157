package org.onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.casework.ApplicantReplies;
import org.onewindow.casework.Asked;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.OpenItems;
import org.onewindow.casework.Reply;
import org.onewindow.casework.SuppliedFiles;
import org.onewindow.materials.Materials;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The resident answers a supplement on the progress page: pictures, corrected fields, words; the window looks at it. */
@Controller
class StatusReplyPage {

    private final Progress progress;
    private final CaseFiles files;
    private final OpenItems openItems;
    private final ApplicantReplies replies;
    private final Materials materials;

    StatusReplyPage(
            Progress progress, CaseFiles files, OpenItems openItems, ApplicantReplies replies, Materials materials) {
        this.progress = progress;
        this.files = files;
        this.openItems = openItems;
        this.replies = replies;
        this.materials = materials;
    }

    @PostMapping("/status/reply")
    String submit(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> pictures,
            Model model,
            HttpServletResponse response) {
        Optional<CaseFile> found = progress.find(number, code);
        if (found.isEmpty()) {
            return progress.unknown(number, model, response);
        }
        CaseFile file = found.get();
        List<FieldError> errors;
        try {
            errors = answer(file, typed, pictures);
        } catch (BadInput refused) {
            errors = refused.errors();
        } catch (AlreadyDone done) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("flash", done.getMessage());
            return progress.page(file, code, Map.of(), List.of(), model);
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return progress.page(file, code, typed, errors, model);
        }
        model.addAttribute("flash", openItems.of(file).isPresent() ? "已收到，还有内容没有补齐，见下。" : "已全部收到，谢谢。");
        return progress.page(files.get(file.number()), code, Map.of(), List.of(), model);
    }

    private List<FieldError> answer(CaseFile file, Map<String, String> typed, Map<String, MultipartFile> pictures) {
        Asked asked = openItems.of(file).orElseThrow(() -> new AlreadyDone("本件现在没有等待您补正的内容。"));
        SuppliedFiles supplied = new SuppliedFiles(Map.of(), pictures);
        List<FieldError> errors = supplied.check(asked, materials);
        if (errors.isEmpty()) {
            Reply reply = new Reply(supplied.presented(asked), asked.corrected(typed), asked.notes(typed));
            replies.answer(file.number(), reply, Actor.APPLICANT, Reply.Door.RESIDENT);
        }
        return errors;
    }
}
