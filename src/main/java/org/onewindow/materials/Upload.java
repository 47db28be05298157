package org.onewindow.materials;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a file without opening it.
 *
 * @param owner the draft or case it belongs to
 * @param code the material it shows
 * @param size in bytes
 * @param sha256 of the stored bytes, 64 hex digits
 * @param uploadedBy the account that handed it in
 */
public record Upload(
        UUID id,
        String owner,
        String code,
        String fileName,
        String contentType,
        int size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    /** Whether a browser may show it inside a page. */
    public boolean isImage() {
        return contentType.startsWith("image/");
    }
}
