package org.onewindow.outcomes;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the papers of a case say. */
public final class Prints {

    private Prints() {}

    /** The words of the paper issued last under a code, without blanks. */
    public static String of(Documents documents, String caseNumber, String code) {
        IssuedDocument letter = documents.list(caseNumber).stream()
                .filter(issued -> issued.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        try (PDDocument paper = Loader.loadPDF(documents.open(letter.number()).pdf())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
