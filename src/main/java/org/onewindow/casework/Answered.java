package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.casework.Reply.Door;
import org.onewindow.catalog.RequiredMaterial;

/**
 * Holds a reply against what was asked.
 *
 * @param asked the materials of the request
 * @param badCredit why nothing may be promised again
 * @param markedByRules what the item's rules found before the reply
 * @param stillWrong what they find now
 */
record Answered(
        Reply reply,
        Door door,
        List<RequiredMaterial> asked,
        Optional<String> badCredit,
        Set<String> markedByRules,
        Set<String> stillWrong,
        Map<String, Object> before,
        Map<String, Object> after) {

    /** What stands before the path of a field in the code of a mark. */
    static final String FIELD = "form.";

    /** What has not been answered by this reply. */
    List<SupplementItem> stillOpen(List<SupplementItem> open) {
        return open.stream().filter(item -> !isAnswered(item)).toList();
    }

    /** Whether a person must look: nobody at the window has, or the rules cannot judge what was marked. */
    boolean needsEyes(List<SupplementItem> open) {
        return switch (door) {
            case RESIDENT -> true;
            case CHANNEL -> open.stream().anyMatch(this::onlyPeopleCanJudge) || changesBesides(open);
            case WINDOW -> false;
        };
    }

    private boolean isAnswered(SupplementItem item) {
        Optional<RequiredMaterial> material =
                asked.stream().filter(one -> one.code().equals(item.code())).findFirst();
        if (material.isPresent()) {
            return Checklist.missing(List.of(material.get()), reply.materials(), badCredit)
                    .isEmpty();
        }
        if (reply.hasNoteOn(item)) {
            return true;
        }
        if (!item.code().startsWith(FIELD)) {
            // A channel has no way to answer a line in words unless it sends a note; people will look at it.
            return door == Door.CHANNEL
                    && !(reply.materials().isEmpty() && reply.form().isEmpty());
        }
        return markedByRules.contains(item.code()) ? !stillWrong.contains(item.code()) : isChanged(item);
    }

    private boolean isChanged(SupplementItem item) {
        String path = item.code().substring(FIELD.length());
        return !Objects.equals(FormPaths.get(before, path), FormPaths.get(after, path));
    }

    private boolean onlyPeopleCanJudge(SupplementItem item) {
        boolean material = asked.stream().anyMatch(one -> one.code().equals(item.code()));
        return !material && !markedByRules.contains(item.code());
    }

    /** Whether a field was changed that nobody asked about. */
    private boolean changesBesides(List<SupplementItem> open) {
        Set<String> marked = open.stream()
                .filter(item -> item.code().startsWith(FIELD))
                .map(item -> FormPaths.top(item.code().substring(FIELD.length())))
                .collect(Collectors.toSet());
        return after.keySet().stream()
                .anyMatch(key -> !marked.contains(key) && !Objects.equals(before.get(key), after.get(key)));
    }
}
