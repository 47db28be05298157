package org.onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseOverview;
import org.onewindow.casework.CasePath;
import org.onewindow.casework.OpenItems;
import org.onewindow.casework.RecordFacts;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.inquiries.CounterEvidence;
import org.onewindow.ratings.Ratings;
import org.onewindow.support.FieldError;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page behind number and query code: where the case stands and, if the applicant has the word, what to answer. */
@Component
class Progress {

    private static final int LONGEST = 40;

    private final CaseFiles files;
    private final CaseOverview overview;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final OpenItems openItems;
    private final CounterEvidence evidence;
    private final Ratings ratings;
    private final ObjectProvider<RecordFacts> records;

    Progress(
            CaseFiles files,
            CaseOverview overview,
            CaseClocks clocks,
            CaseSteps steps,
            OpenItems openItems,
            CounterEvidence evidence,
            Ratings ratings,
            ObjectProvider<RecordFacts> records) {
        this.files = files;
        this.overview = overview;
        this.clocks = clocks;
        this.steps = steps;
        this.openItems = openItems;
        this.evidence = evidence;
        this.ratings = ratings;
        this.records = records;
    }

    /** The case, if number and code belong together. */
    Optional<CaseFile> find(String number, String code) {
        return number.length() > LONGEST || code.length() > LONGEST
                ? Optional.empty()
                : files.findByQueryCode(number.strip(), code);
    }

    /** The same words for a wrong pair and for a number nobody has. */
    String unknown(String number, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("number", number);
        model.addAttribute("errors", List.of(new FieldError("number", "没有查到。请核对回执上的办件编号和查询码，两项都要对。")));
        return "portal/status";
    }

    /** The code stands in the page only to be sent back with an answer. */
    String page(CaseFile file, String code, Map<String, String> typed, List<FieldError> errors, Model model) {
        Waiting waiting = overview.waiting(file).orElse(null);
        model.addAttribute("file", file);
        model.addAttribute("code", code);
        model.addAttribute("waiting", waiting == null ? "" : CasePath.inWords(waiting, CasePath.Reader.APPLICANT));
        model.addAttribute("path", CasePath.of(file, waiting, CasePath.Reader.APPLICANT));
        model.addAttribute("clock", clocks.find(file.number()).orElse(null));
        model.addAttribute("steps", steps.of(file.number()));
        model.addAttribute("asked", openItems.of(file).orElse(null));
        model.addAttribute("explain", evidence.findings(file));
        model.addAttribute("rating", ratings.open(file.number()).orElse(null));
        model.addAttribute(
                "record",
                records.stream().flatMap(record -> record.of(file).stream()).toList());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "portal/progress";
    }
}
