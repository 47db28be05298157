package org.onewindow.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.onewindow.registers.RegisterLine.Outgoing;
import org.onewindow.support.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes a question as the registers read it. */
@Component
class Questions {

    private final ObjectMapper json;
    private final UnaryOperator<String> address;

    @Autowired
    Questions(ObjectMapper json, PublicAddress address) {
        this(json, address::of);
    }

    /** @param address makes a path of the hall a whole address */
    Questions(ObjectMapper json, UnaryOperator<String> address) {
        this.json = json;
        this.address = address;
    }

    byte[] write(Outgoing question) {
        List<Map<String, Object>> declared = question.question().declared().stream()
                .map(line -> Map.<String, Object>of(
                        "idNumber", line.idNumber(),
                        "kind", line.kind(),
                        "category", line.category(),
                        "amount", line.amount().yuan()))
                .toList();
        Map<String, Object> body = Map.of(
                "requestId", question.requestId(),
                "kind", question.kind(),
                "persons", question.question().persons(),
                "declared", declared,
                "replyTo", address.apply("/api/v1/replies/" + question.requestId()));
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question cannot be written", e);
        }
    }
}
