package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody hands it in, at the window or through a channel.
 *
 * @param item key of the service item
 * @param areaCode where it is filed: 6 to 12 digits
 * @param receivedAt ISO date-time of the receipt; now, if missing
 * @param situation answers to the item's situation questions
 * @param form the item's intake form
 */
public record Submission(
        @Nullable String item,
        @Nullable Channel channel,
        @Nullable String areaCode,
        @Nullable String receivedAt,
        @Nullable Applicant applicant,
        @Nullable Agent agent,
        @Nullable Map<String, Object> situation,
        @Nullable Map<String, Object> form,
        @Nullable List<PresentedMaterial> materials) {

    /** The person the case is about. */
    public record Applicant(
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {}

    /**
     * Who acts for the applicant.
     *
     * @param relation to the applicant, in words
     */
    public record Agent(
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String relation) {}

    /**
     * A material of the checklist as it was presented.
     *
     * @param presented see {@code materials}
     * @param reason why it is missing or unfit
     * @param fileName with {@code contentBase64}: an upload
     */
    public record PresentedMaterial(
            @Nullable String code,
            @Nullable String presented,
            @Nullable String reason,
            @Nullable String fileName,
            @Nullable String contentBase64) {}

    Map<String, Object> situationOrEmpty() {
        return situation == null ? Map.of() : situation;
    }

    Map<String, Object> formOrEmpty() {
        return form == null ? Map.of() : form;
    }

    List<PresentedMaterial> materialsOrEmpty() {
        return materials == null ? List.of() : materials;
    }
}
