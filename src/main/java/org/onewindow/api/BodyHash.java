package org.onewindow.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onewindow.casework.Submission;
import org.springframework.stereotype.Component;

/** Tells whether two bodies say the same, whatever the order of their keys. */
@Component
class BodyHash {

    private final ObjectMapper sorted;

    BodyHash(ObjectMapper json) {
        this.sorted = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    String of(Submission submission) {
        try {
            byte[] body = sorted.writeValueAsString(submission).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a submission cannot be hashed", e);
        }
    }
}
