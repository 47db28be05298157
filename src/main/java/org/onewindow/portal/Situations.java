package org.onewindow.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.forms.FormField;

/** Answers to situation questions from a page's address; anything but the offered choices is left out. */
final class Situations {

    private Situations() {}

    static Map<String, Object> read(List<FormField> questions, Map<String, String> answers) {
        Map<String, Object> situation = new LinkedHashMap<>();
        for (FormField question : questions) {
            String answer = answers.getOrDefault(question.key(), "");
            if (question.options().stream().anyMatch(option -> option.value().equals(answer))) {
                situation.put(question.key(), answer);
            }
        }
        return situation;
    }
}
