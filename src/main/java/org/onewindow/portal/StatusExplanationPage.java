package org.onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.inquiries.CounterEvidence;
import org.onewindow.inquiries.TypedExplanation;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The resident explains on the progress page what a means check found. */
@Controller
class StatusExplanationPage {

    private final Progress progress;
    private final CaseFiles files;
    private final CounterEvidence evidence;

    StatusExplanationPage(Progress progress, CaseFiles files, CounterEvidence evidence) {
        this.progress = progress;
        this.files = files;
        this.evidence = evidence;
    }

    @PostMapping("/status/explanation")
    String give(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Optional<CaseFile> found = progress.find(number, code);
        if (found.isEmpty()) {
            return progress.unknown(number, model, response);
        }
        CaseFile file = found.get();
        try {
            int findings = evidence.findings(file).size();
            evidence.give(file.number(), TypedExplanation.of(typed, findings, papers), Actor.APPLICANT);
        } catch (BadInput refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return progress.page(file, code, typed, refused.errors(), model);
        } catch (AlreadyDone done) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("flash", done.getMessage());
            return progress.page(file, code, Map.of(), List.of(), model);
        }
        model.addAttribute("flash", "您的说明已收到，由街道逐项复核。");
        return progress.page(files.get(file.number()), code, Map.of(), List.of(), model);
    }
}
