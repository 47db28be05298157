package org.onewindow.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.outcomes.Documents;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/**
 * What an applicant fetches at the window: a decision's letter, or what the item calls the letters it names in
 * {@code item.handsOut}, such as {@code card=证件,endorsement=签注记录}; the first that a case has counts.
 */
@Component
class ResultWords {

    private static final String PROPERTY = "item.handsOut";
    private static final String LETTER = "决定书";

    private final ItemPackages packages;
    private final Documents documents;

    ResultWords(ItemPackages packages, Documents documents) {
        this.packages = packages;
        this.documents = documents;
    }

    /** Case number to the word, for cases whose result lies ready. */
    Map<String, String> of(Collection<CaseFile> ready) {
        Map<String, Set<String>> codes =
                documents.codes(ready.stream().map(CaseFile::number).toList());
        return ready.stream()
                .collect(Collectors.toMap(
                        CaseFile::number, file -> word(file, codes.getOrDefault(file.number(), Set.of()))));
    }

    private String word(CaseFile file, Set<String> codes) {
        return packages.of(file.processDefinitionId()).property(PROPERTY).stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .map(pair -> List.of(pair.strip().split("=", 2)))
                .filter(pair -> pair.size() == 2 && codes.contains(pair.get(0)))
                .map(pair -> pair.get(1))
                .findFirst()
                .orElse(LETTER);
    }
}
