package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import org.onewindow.casework.Submission.PresentedMaterial;

/**
 * What an applicant answers to a supplement request, or hands in of what was promised; all of it or a part.
 *
 * @param materials handed in now
 * @param form corrected fields of the intake form, by their outermost keys
 * @param notes in the applicant's words, by the code of the item they answer
 */
public record Reply(List<PresentedMaterial> materials, Map<String, Object> form, Map<String, String> notes) {

    /** By which door a reply comes in, and so whether a person has seen it. */
    public enum Door {
        WINDOW,
        CHANNEL,
        RESIDENT
    }

    boolean hasNoteOn(SupplementItem item) {
        return !notes.getOrDefault(item.code(), "").isBlank();
    }
}
