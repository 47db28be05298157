package org.onewindow.counter.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFiles;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.VerifiedDocument;
import org.springframework.stereotype.Component;

/** Reads what a scanner types: a case number, the QR of a receipt, the QR of a letter, or a letter's own number. */
@Component
class ScannedText {

    private static final Pattern RECEIPT = Pattern.compile("/status\\?number=([0-9-]{1,40})");
    private static final Pattern LETTER = Pattern.compile("/verify/([A-Za-z0-9-]{1,60})");

    private final CaseFiles files;
    private final CaseAccess access;
    private final Documents documents;

    ScannedText(CaseFiles files, CaseAccess access, Documents documents) {
        this.files = files;
        this.access = access;
        this.documents = documents;
    }

    /** The number of the case meant, if there is one that may be opened here. */
    @Nullable
    String caseNumber(String text) {
        return files.find(number(text.strip()))
                .filter(access::mayRead)
                .map(file -> file.number())
                .orElse(null);
    }

    private String number(String text) {
        Matcher receipt = RECEIPT.matcher(text);
        if (receipt.find()) {
            return receipt.group(1);
        }
        Matcher letter = LETTER.matcher(text);
        Optional<String> verified =
                letter.find() ? documents.verify(letter.group(1)).map(VerifiedDocument::number) : Optional.empty();
        return verified.map(documents::open)
                .map(document -> document.document().caseNumber())
                .orElse(text);
    }
}
