package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a case. */
@RestController
@RequestMapping("/api/v1/cases/{number}/documents")
class CaseLettersApi {

    private final OpenCases cases;
    private final Documents documents;

    CaseLettersApi(OpenCases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    /** A letter. */
    record DocumentBody(String code, String number, String title, String pdf) {}

    @GetMapping
    @Operation(summary = "文书目录")
    List<DocumentBody> list(@PathVariable String number) {
        return documents.list(cases.get(number).number()).stream()
                .map(letter -> new DocumentBody(
                        letter.code(),
                        letter.number(),
                        letter.title(),
                        "/api/v1/cases/" + number + "/documents/" + letter.code() + ".pdf"))
                .toList();
    }

    @GetMapping(path = "/{code}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "文书（PDF）；每次下载的内容都与归档时相同")
    byte[] document(@PathVariable String number, @PathVariable String code) {
        String letter = documents.list(cases.get(number).number()).stream()
                .filter(issued -> issued.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFoundHere("没有这份文书。"))
                .number();
        return documents.open(letter).pdf();
    }
}
