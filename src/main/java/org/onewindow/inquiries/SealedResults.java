package org.onewindow.inquiries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.onewindow.support.FieldCipher;
import org.springframework.stereotype.Component;

/** What this module keeps of incomes and property: JSON, sealed as a whole. */
@Component
class SealedResults {

    private final ObjectMapper json;
    private final FieldCipher cipher;

    SealedResults(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    byte[] seal(Object content) {
        try {
            return cipher.encrypt(json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result cannot be written", e);
        }
    }

    <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(cipher.decrypt(sealed), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result cannot be read", e);
        }
    }
}
