package org.onewindow.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Facts that nobody may read in the tables, such as incomes and property: JSON, sealed as a whole. */
@Component
public class SealedJson {

    private final ObjectMapper json;
    private final FieldCipher cipher;

    SealedJson(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    public byte[] seal(Object content) {
        try {
            return cipher.encrypt(json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sealed facts cannot be written", e);
        }
    }

    public <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(cipher.decrypt(sealed), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sealed facts cannot be read", e);
        }
    }
}
