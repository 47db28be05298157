package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
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

    /** A letter; {@code pdf} stays its own when another of the same kind follows. */
    record DocumentBody(String code, String number, String title, String pdf) {}

    @GetMapping
    @Operation(summary = "文书目录")
    List<DocumentBody> list(@PathVariable String number) {
        List<DocumentBody> bodies = new ArrayList<>();
        addresses(number)
                .forEach((address, letter) -> bodies.add(new DocumentBody(
                        letter.code(),
                        letter.number(),
                        letter.title(),
                        "/api/v1/cases/" + number + "/documents/" + address + ".pdf")));
        return bodies;
    }

    @GetMapping(path = "/{address}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "文书（PDF）；每次下载的内容都与归档时相同。地址见文书目录；只写 code 的，给出这一种文书中最新的一份")
    byte[] document(@PathVariable String number, @PathVariable String address) {
        Map<String, IssuedDocument> addresses = addresses(number);
        IssuedDocument letter = addresses.values().stream()
                .filter(issued -> issued.code().equals(address))
                .reduce((earlier, later) -> later)
                .or(() -> Optional.ofNullable(addresses.get(address)))
                .orElseThrow(() -> new NotFoundHere("没有这份文书。"));
        return documents.open(letter.number()).pdf();
    }

    /** The letters in the order in which they were issued, each by its code and its number among those of the code. */
    private Map<String, IssuedDocument> addresses(String number) {
        Map<String, IssuedDocument> addresses = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        documents
                .list(cases.get(number).number())
                .forEach(letter ->
                        addresses.put(letter.code() + "-" + counts.merge(letter.code(), 1, Integer::sum), letter));
        return addresses;
    }
}
