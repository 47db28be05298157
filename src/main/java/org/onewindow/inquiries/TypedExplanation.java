package org.onewindow.inquiries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An explanation as it is typed on a page, at the window or by the resident.
 *
 * @param perFinding number of the finding → what is said to it; blanks are left out
 */
public record TypedExplanation(
        @Nullable String text, Map<Integer, String> perFinding, List<CounterEvidence.Paper> papers) {

    /** Reads {@code text}, {@code finding.1} … and the chosen files. */
    public static TypedExplanation of(Map<String, String> typed, int findings, @Nullable List<MultipartFile> files)
            throws IOException {
        Map<Integer, String> said = new TreeMap<>();
        for (int number = 1; number <= findings; number++) {
            String text = typed.getOrDefault("finding." + number, "").strip();
            if (!text.isEmpty()) {
                said.put(number, text);
            }
        }
        List<CounterEvidence.Paper> papers = new ArrayList<>();
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty()) {
                papers.add(new CounterEvidence.Paper(name, file.getBytes()));
            }
        }
        return new TypedExplanation(typed.get("text"), said, papers);
    }
}
