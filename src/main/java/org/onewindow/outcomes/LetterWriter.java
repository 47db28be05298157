package org.onewindow.outcomes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.outcomes.LetterTemplates.LetterTemplate;
import org.onewindow.support.PublicAddress;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** Fills the templates of a letter with the facts of the case, its own number and what the item says of itself. */
@Component
class LetterWriter {

    private final LetterTemplates templates;
    private final LetterFonts fonts;
    private final PublicAddress address;

    LetterWriter(LetterTemplates templates, LetterFonts fonts, PublicAddress address) {
        this.templates = templates;
        this.fonts = fonts;
        this.address = address;
    }

    Optional<LetterTemplate> find(ItemPackage item, String code) {
        return templates.find(item, code);
    }

    LetterTemplate template(ItemPackage item, String code) {
        return find(item, code)
                .filter(template -> !template.isMessage())
                .orElseThrow(() -> new IllegalStateException(item.key() + " has no letter " + code));
    }

    LetterText write(LetterTemplate letter, IssuedDocument document, ItemPackage item, Map<String, Object> model) {
        Map<String, Object> complete = new HashMap<>(model);
        complete.put("document", facts(document));
        complete.put("item", facts(item));
        String rollHtml = templates
                .find(item, document.code() + "-80mm")
                .map(narrow -> fill(narrow, complete))
                .orElse(null);
        return new LetterText(fill(letter, complete), rollHtml);
    }

    private String fill(LetterTemplate letter, Map<String, Object> model) {
        return WellFormed.checked(fonts.drawable(letter.fill(model)));
    }

    private Map<String, Object> facts(IssuedDocument document) {
        String verifyUrl = address.of("/verify/" + document.verificationCode());
        return Map.of(
                "number", document.number(),
                "title", document.title(),
                "issuedOn", document.issuedOn(),
                "office", document.office(),
                "verifyUrl", verifyUrl,
                "qr", QrCode.of(verifyUrl));
    }

    private static Map<String, Object> facts(ItemPackage item) {
        return Map.of(
                "name", item.name(),
                "basis", item.property("item.basis").orElse(""),
                "hotline", item.property("item.hotline").orElse(""));
    }
}
