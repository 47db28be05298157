package org.onewindow.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.LabelledValue;

/**
 * What an officer said with a task.
 *
 * @param officer the account that completed the task
 * @param verdict the code of the answer, for example {@code AGREE}
 * @param answers everything that was filled in, in words
 * @param facts everything else that was filled in, by the keys of the form
 */
public record Opinion(
        String taskName,
        String activityId,
        String officer,
        Instant at,
        String verdict,
        @Nullable String reasonCode,
        @Nullable String note,
        List<LabelledValue> answers,
        Map<String, Object> facts) {

    /** The answer to one field, in words. */
    public Optional<String> inWords(String key) {
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .map(LabelledValue::value)
                .findFirst();
    }
}
