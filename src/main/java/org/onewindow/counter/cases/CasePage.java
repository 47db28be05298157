package org.onewindow.counter.cases;

import java.util.Set;
import java.util.UUID;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Cooperation;
import org.onewindow.casework.Looks;
import org.onewindow.materials.Materials;
import org.onewindow.materials.UploadedFile;
import org.onewindow.publicnotice.NoticePart;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** W13 卷宗: everything about one case on one page; every look is written down. */
@Controller
class CasePage {

    private static final Set<String> REVEALABLE =
            Set.of("applicant.idNumber", "applicant.phone", "agent.idNumber", "agent.phone", "application");

    private final CaseAccess access;
    private final CaseContent content;
    private final Looks looks;
    private final Materials materials;
    private final Cooperation cooperation;
    private final NoticePart notices;

    CasePage(
            CaseAccess access,
            CaseContent content,
            Looks looks,
            Materials materials,
            Cooperation cooperation,
            NoticePart notices) {
        this.access = access;
        this.content = content;
        this.looks = looks;
        this.materials = materials;
        this.cooperation = cooperation;
        this.notices = notices;
    }

    @GetMapping("/cases/{number}")
    String show(@PathVariable String number, @RequestParam(defaultValue = "") String tab, Model model) {
        CaseFile file = access.get(number);
        FileTab chosen = FileTab.of(tab);
        looks.add(number, access.actor(), "查看卷宗（" + chosen.label() + "）");
        model.addAttribute("mayEndForNonCooperation", access.isHead() && cooperation.isOwed(file));
        if (chosen == FileTab.PROGRESS) {
            // Who objects is no business of the window: the page of the notices shows it to those who handle it.
            notices.show(file, Set.of(), model);
        }
        return content.page(file, chosen, Set.of(), model);
    }

    /** Shows one masked value in full, and says so in the record of looks. */
    @PostMapping("/cases/{number}/reveal")
    String reveal(@PathVariable String number, @RequestParam String what, Model model) {
        CaseFile file = access.get(number);
        if (!REVEALABLE.contains(what)) {
            throw new NotFoundHere("nothing of that name is masked");
        }
        looks.add(number, access.actor(), "显示完整" + RevealWords.of(what));
        FileTab tab = what.equals("application") ? FileTab.APPLICATION : FileTab.PEOPLE;
        return content.page(file, tab, Set.of(what), model);
    }

    @GetMapping("/cases/{number}/uploads/{id}")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable UUID id) {
        return opened(number, id).asAttachment();
    }

    @GetMapping("/cases/{number}/uploads/{id}/preview")
    ResponseEntity<byte[]> preview(@PathVariable String number, @PathVariable UUID id) {
        return opened(number, id).asPreview();
    }

    private UploadedFile opened(String number, UUID id) {
        access.get(number);
        UploadedFile file = materials.open(id);
        if (!file.upload().owner().equals(number)) {
            throw new NotFoundHere("upload of another case");
        }
        looks.add(number, access.actor(), "打开材料文件");
        return file;
    }
}
