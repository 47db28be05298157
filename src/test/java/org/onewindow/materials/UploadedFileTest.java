package org.onewindow.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.support.NotFoundHere;
import org.springframework.http.HttpHeaders;

class UploadedFileTest {

    @Test
    void isSavedNotOpened() {
        HttpHeaders headers =
                file("身份证\".pdf", "application/pdf").asAttachment().getHeaders();

        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("身份证\".pdf");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void showsPicturesOnlyInsideAPage() {
        HttpHeaders headers = file("a.png", "image/png").asPreview().getHeaders();

        assertThat(headers.getContentDisposition().isInline()).isTrue();
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThatThrownBy(() -> file("a.pdf", "application/pdf").asPreview()).isInstanceOf(NotFoundHere.class);
    }

    private static UploadedFile file(String name, String contentType) {
        return new UploadedFile(
                new Upload(UUID.randomUUID(), "c", "a", name, contentType, 1, "0", "clerk1", Instant.EPOCH),
                new byte[] {1});
    }
}
