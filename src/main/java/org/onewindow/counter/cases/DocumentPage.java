package org.onewindow.counter.cases;

import java.nio.charset.StandardCharsets;
import org.onewindow.casework.Looks;
import org.onewindow.outcomes.ArchivedDocument;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter as archived, to be shown and printed. */
@Controller
class DocumentPage {

    private final Documents documents;
    private final CaseAccess access;
    private final Looks looks;

    DocumentPage(Documents documents, CaseAccess access, Looks looks) {
        this.documents = documents;
        this.access = access;
        this.looks = looks;
    }

    /** @param paper {@code roll} for 80 mm paper, where the letter has that form */
    @GetMapping("/documents/{number}.pdf")
    ResponseEntity<byte[]> show(@PathVariable String number, @RequestParam(defaultValue = "") String paper) {
        ArchivedDocument letter = documents.open(number);
        String caseNumber = letter.document().caseNumber();
        access.get(caseNumber);
        looks.add(caseNumber, access.actor(), "打开文书：" + letter.document().title());
        byte[] bytes = paper.equals("roll") ? letter.roll() : letter.pdf();
        if (bytes == null) {
            throw new NotFoundHere("this letter has no 80 mm form");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.document().title() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }
}
