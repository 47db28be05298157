package org.onewindow.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.onewindow.support.FieldCipher;
import org.springframework.stereotype.Component;

/** Questions and answers as they lie in the table: JSON, sealed as a whole. */
@Component
class SealedQuestions {

    private final ObjectMapper json;
    private final FieldCipher cipher;

    SealedQuestions(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    byte[] seal(Object content) {
        try {
            return cipher.encrypt(json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question or answer cannot be written", e);
        }
    }

    <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(cipher.decrypt(sealed), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question or answer cannot be read", e);
        }
    }
}
