package org.onewindow.outcomes;

import java.util.HashMap;
import java.util.Map;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** Fills the short messages of an item: templates of its package that are marked {@code for: message}. */
@Component
public class MessageTexts {

    private final LetterTemplates templates;

    MessageTexts(LetterTemplates templates) {
        this.templates = templates;
    }

    /**
     * A message in plain text.
     *
     * @param title what it is about, as a mailbox shows it
     */
    public record MessageText(String title, String body) {

        @Override
        public String toString() {
            return "MessageText[" + title + "]";
        }
    }

    /** @param words what the template may print besides {@code item} and {@code case} */
    public MessageText write(ItemPackage item, String code, String caseNumber, Map<String, Object> words) {
        LetterTemplates.LetterTemplate message = templates
                .find(item, code)
                .filter(LetterTemplates.LetterTemplate::isMessage)
                .orElseThrow(() -> new IllegalStateException(item.key() + " has no message " + code));
        Map<String, Object> model = new HashMap<>(words);
        model.put(
                "item",
                Map.of(
                        "name",
                        item.name(),
                        "hotline",
                        item.property("item.hotline").orElse("")));
        model.put("case", Map.of("number", caseNumber));
        return new MessageText(message.title(), message.fill(model).replaceAll("\\s*\\R\\s*", "\n"));
    }
}
