package org.onewindow.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.casework.Submissions.Answers;
import org.onewindow.catalog.Catalog;
import org.onewindow.forms.FormSchema;
import org.onewindow.support.BadInput;
import org.springframework.stereotype.Component;

/** Corrected answers of the intake form: checked as a whole, kept as a new round beside the old one. */
@Component
class Corrections {

    private final Catalog catalog;
    private final Submissions submissions;

    Corrections(Catalog catalog, Submissions submissions) {
        this.catalog = catalog;
        this.submissions = submissions;
    }

    Map<String, Object> form(CaseFile file) {
        return submissions.of(file.number()).form();
    }

    /**
     * Keeps corrected fields.
     *
     * @return the round they became, or 0 if nothing changed
     */
    int keep(CaseFile file, Map<String, Object> corrected, Actor by) {
        if (corrected.isEmpty()) {
            return 0;
        }
        Answers old = submissions.of(file.number());
        Map<String, Object> whole = new LinkedHashMap<>(old.form());
        whole.putAll(corrected);
        FormSchema form =
                catalog.intakeForm(catalog.itemOf(file.processDefinitionId()).files());
        BadInput.ifAny(SubmissionCheck.within("form.", form.check(whole)));
        Map<String, Object> kept = form.accepted(whole, Map.of());
        if (kept.equals(old.form())) {
            return 0;
        }
        int round = submissions.rounds(file.number()) + 1;
        submissions.add(file.number(), round, new Answers(old.situation(), kept, old.known()), by);
        return round;
    }
}
