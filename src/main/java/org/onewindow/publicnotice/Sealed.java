package org.onewindow.publicnotice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.onewindow.support.FieldCipher;
import org.springframework.stereotype.Component;

/** Keeps what names a person unreadable in the tables of this module. */
@Component
class Sealed {

    private final ObjectMapper json;
    private final FieldCipher cipher;

    Sealed(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    byte[] write(Object value) {
        try {
            return cipher.encrypt(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed row cannot be written", e);
        }
    }

    <T> T read(byte[] sealed, TypeReference<T> type) {
        try {
            return json.readValue(cipher.decrypt(sealed), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed row cannot be read", e);
        }
    }
}
