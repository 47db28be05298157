package org.onewindow.access;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A refusal in the shape that the engine's web applications show to their user. */
final class EngineRefusal {

    private EngineRefusal() {}

    static void write(HttpServletResponse response, HttpStatus status, String message) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(message));
        response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + quoted + "\"}");
    }
}
