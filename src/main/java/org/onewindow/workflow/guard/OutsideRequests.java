package org.onewindow.workflow.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how long a service outside may have its question for work kept open: the engine would hold it for up to half
 * an hour, also for a caller long gone, and ask the database again for every one it holds. Who wants to wait longer
 * asks again.
 */
final class OutsideRequests extends OncePerRequestFilter {

    /** Below the minute after which proxies drop a silent connection. */
    static final long LONGEST_WAIT_MILLIS = 30_000;

    private static final String WAIT = "asyncResponseTimeout";

    private final ObjectMapper json;

    OutsideRequests(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/external-task/fetchAndLock");
    }

    /** The body is no longer than any form: {@link EngineAnswers} comes first. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        JsonNode asked;
        try {
            asked = json.readTree(request.getInputStream().readAllBytes());
        } catch (JsonProcessingException unreadable) {
            EngineAnswers.write(json, response, HttpServletResponse.SC_BAD_REQUEST, EngineAnswers.UNREAD);
            return;
        }
        chain.doFilter(new Read(request, json.writeValueAsBytes(bounded(asked))), response);
    }

    /** A number in quotes is one for the engine too; what is none it refuses by itself. */
    private static JsonNode bounded(JsonNode asked) {
        if (asked instanceof ObjectNode fields && asked.path(WAIT).asLong() > LONGEST_WAIT_MILLIS) {
            fields.put(WAIT, LONGEST_WAIT_MILLIS);
        }
        return asked;
    }

    /** The engine reads what was read here, so that no second reader finds something else in it. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        private Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Body(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is here already");
        }
    }
}
