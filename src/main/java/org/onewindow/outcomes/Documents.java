package org.onewindow.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.outcomes.LetterTemplates.LetterTemplate;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.ItemPackage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the letters of a case and keeps them as they were issued. */
@Service
public class Documents {

    private final IssuedDocuments issued;
    private final DocumentNumbers numbers;
    private final LetterWriter writer;
    private final PdfPrinter printer;
    private final Clock clock;
    private final String hallArea;

    Documents(
            IssuedDocuments issued,
            DocumentNumbers numbers,
            LetterWriter writer,
            PdfPrinter printer,
            Clock clock,
            @Value("${onewindow.hall.area}") String hallArea) {
        this.issued = issued;
        this.numbers = numbers;
        this.writer = writer;
        this.printer = printer;
        this.clock = clock;
        this.hallArea = hallArea;
    }

    /**
     * Issues a letter, once: the same activity of the same case gets the letter it got before, unless that one was
     * revoked.
     *
     * @param code which letter, e.g. {@code acceptance}; the item's template of that code wins over the shared one
     * @param activityId the step that issues it
     * @param model what the template may print, see {@link DocumentModels#of}
     */
    @Transactional
    public IssuedDocument issue(
            String caseNumber, String code, String activityId, ItemPackage item, Map<String, Object> model) {
        issued.waitForOthers(caseNumber);
        return issued.valid(caseNumber, code, activityId)
                .orElseGet(() -> write(caseNumber, code, activityId, item, model));
    }

    /** The same, filled with the facts of the case. */
    @Transactional
    public IssuedDocument issue(String caseNumber, String code, String activityId, DocumentModels facts) {
        return issue(caseNumber, code, activityId, facts.item(caseNumber), facts.of(caseNumber));
    }

    /** The letters of a case, in the order in which they were issued. */
    public List<IssuedDocument> list(String caseNumber) {
        return issued.ofCase(caseNumber);
    }

    /** Which letters these cases have, by their codes; revoked ones do not count. */
    public Map<String, Set<String>> codes(Collection<String> caseNumbers) {
        return issued.codes(caseNumbers);
    }

    /** The letter on paper: printed when somebody first opens it, the same bytes ever after. */
    @Transactional
    public ArchivedDocument open(String number) {
        return issued.printed(number).orElseGet(() -> {
            LetterText text = issued.textToPrint(number).orElseThrow(() -> new NotFoundHere("没有这份文书。"));
            return issued.printed(number).orElseGet(() -> print(number, text));
        });
    }

    /** What the holder of a paper may check with the code behind its QR; typed codes may have blanks and dashes. */
    public Optional<VerifiedDocument> verify(String code) {
        return issued.verified(VerificationCode.canonical(code));
    }

    /** Declares a letter void; it stays in the archive, and verification says so. */
    @Transactional
    public void revoke(String number, String because) {
        if (!issued.revoke(number, LocalDate.now(clock), because)) {
            throw new NotFoundHere("没有这份有效文书。");
        }
    }

    /** Whether this paper stays in the file instead of being handed over; so does what another item's officers wrote. */
    boolean staysInTheFile(ItemPackage item, String code) {
        return writer.find(item, code).map(LetterTemplate::forTheFile).orElse(true);
    }

    private IssuedDocument write(
            String caseNumber, String code, String activityId, ItemPackage item, Map<String, Object> model) {
        LetterTemplate letter = writer.template(item, code);
        LocalDate today = LocalDate.now(clock);
        IssuedDocument document = new IssuedDocument(
                numbers.next(area(model), today, letter.mark()),
                caseNumber,
                code,
                letter.title(),
                today,
                office(item, model),
                VerificationCode.random(),
                true);
        issued.save(document, activityId, clock.instant(), writer.write(letter, document, item, model));
        return document;
    }

    private ArchivedDocument print(String number, LetterText text) {
        String rollHtml = text.rollHtml();
        issued.keepPrint(number, printer.sheets(text.html()), rollHtml == null ? null : printer.roll(rollHtml));
        return issued.printed(number).orElseThrow();
    }

    private String area(Map<String, Object> model) {
        return model.get("case") instanceof Map<?, ?> facts && facts.get("areaCode") instanceof String area
                ? area
                : hallArea;
    }

    private static String office(ItemPackage item, Map<String, Object> model) {
        return model.get("document") instanceof Map<?, ?> given && given.get("office") instanceof String office
                ? office
                : item.property("item.office").orElse("");
    }
}
