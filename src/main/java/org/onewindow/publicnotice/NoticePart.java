package org.onewindow.publicnotice;

import java.util.List;
import java.util.Set;
import org.onewindow.casework.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page that shows a case tells of its notices; objections only to those who handle them, masked. */
@Component
public class NoticePart {

    private final Notices notices;
    private final ObjectionRows objections;

    NoticePart(Notices notices, ObjectionRows objections) {
        this.notices = notices;
        this.objections = objections;
    }

    /** Fills what {@code publicnotice/part :: beside} shows; a case that never was on the board costs one question. */
    public void show(CaseFile file, Set<String> posts, Model model) {
        List<PublicNotice> rounds = notices.of(file.number());
        List<Objection> raised = rounds.isEmpty() ? List.of() : objections.of(file.number());
        model.addAttribute("notices", rounds);
        model.addAttribute("raised", raised.size());
        model.addAttribute("objections", ObjectionDesk.mayRead(posts) ? raised : List.of());
    }
}
