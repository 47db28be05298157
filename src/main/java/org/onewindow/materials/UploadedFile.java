package org.onewindow.materials;

import java.nio.charset.StandardCharsets;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file with its bytes, and the two ways in which a page may serve it once it has checked who asks. */
public record UploadedFile(Upload upload, byte[] content) {

    /** To be saved, never opened in the hall's own origin. */
    public ResponseEntity<byte[]> asAttachment() {
        return serve(ContentDisposition.attachment());
    }

    /** To be shown inside a page; images only, anything else is not there. */
    public ResponseEntity<byte[]> asPreview() {
        if (!upload.isImage()) {
            throw new NotFoundHere("preview of upload " + upload.id());
        }
        return serve(ContentDisposition.inline());
    }

    private ResponseEntity<byte[]> serve(ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(upload.contentType()))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(upload.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .body(content);
    }

    @Override
    public String toString() {
        return "UploadedFile[" + upload.id() + "]";
    }
}
