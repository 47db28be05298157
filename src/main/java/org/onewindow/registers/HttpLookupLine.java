package org.onewindow.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.onewindow.people.IdNumber;

/** A prompt question over HTTP: signed JSON out, signed JSON back; silence ends it, and nobody is asked twice. */
final class HttpLookupLine implements LookupLine {

    private static final long LONGEST_ANSWER = 65_536;

    private final URI url;
    private final byte[] secret;
    private final Duration patience;
    private final ObjectMapper json;
    private final LookupReader reader;
    private final HttpClient http;
    private final CircuitBreaker breaker;

    /** @param patience from the first attempt to connect to the last byte */
    HttpLookupLine(URI url, byte[] secret, Duration patience, ObjectMapper json, LookupReader reader, Clock clock) {
        this.url = url;
        this.secret = secret;
        this.patience = patience;
        this.json = json;
        this.reader = reader;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.breaker = Breakers.of(clock);
    }

    @Override
    public CompletableFuture<Optional<Map<String, String>>> ask(LookupKind kind, IdNumber person) {
        UUID requestId = UUID.randomUUID();
        return breaker.executeCompletionStage(() -> post(requestId, kind, person))
                .toCompletableFuture()
                .exceptionallyCompose(fault -> CompletableFuture.failedFuture(inOneWord(fault)));
    }

    private CompletableFuture<Optional<Map<String, String>>> post(UUID requestId, LookupKind kind, IdNumber person) {
        byte[] body = write(requestId, kind, person);
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(body, secret))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.sendAsync(request, HttpLookupLine::body)
                .thenApply(response -> read(requestId, kind, response))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(fault -> CompletableFuture.failedFuture(inOneWord(fault)));
    }

    /** A body of unknown or great length is not read at all. */
    private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
        long length = info.headers().firstValueAsLong("Content-Length").orElse(LONGEST_ANSWER + 1);
        return length > LONGEST_ANSWER
                ? HttpResponse.BodySubscribers.replacing(new byte[0])
                : BodyHandlers.ofByteArray().apply(info);
    }

    private Optional<Map<String, String>> read(UUID requestId, LookupKind kind, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status != 200) {
            boolean later = status / 100 == 5 || status == 408 || status == 429;
            throw new LineFault("HTTP_" + status, later);
        }
        String signature = response.headers().firstValue(Signature.HEADER).orElse("");
        if (!Signature.fits(response.body(), secret, signature)) {
            throw new LineFault("WRONG_SIGNATURE", true);
        }
        return reader.read(requestId, kind, response.body());
    }

    private byte[] write(UUID requestId, LookupKind kind, IdNumber person) {
        try {
            return json.writeValueAsBytes(Map.of("requestId", requestId, "kind", kind, "idNumber", person.canonical()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question cannot be written", e);
        }
    }

    private static LineFault inOneWord(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof LineFault line) {
            return line;
        }
        if (cause instanceof CallNotPermittedException) {
            return new LineFault("RESTING", true);
        }
        boolean late = cause instanceof HttpTimeoutException || cause instanceof java.util.concurrent.TimeoutException;
        return new LineFault(late ? "TIMEOUT" : cause instanceof IOException ? "UNREACHABLE" : "BROKEN", true);
    }
}
