package org.onewindow.registers;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;

/**
 * A line over HTTP: signed JSON out, any 2xx means taken. A register that keeps failing is left alone for a while, so
 * that neither side drowns in attempts.
 */
final class HttpLine implements RegisterLine {

    private final URI url;
    private final byte[] secret;
    private final Duration readTimeout;
    private final Questions questions;
    private final HttpClient http;
    private final CircuitBreaker breaker;

    HttpLine(URI url, byte[] secret, Duration connectTimeout, Duration readTimeout, Questions questions, Clock clock) {
        this.url = url;
        this.secret = secret;
        this.readTimeout = readTimeout;
        this.questions = questions;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        this.breaker = Breakers.of(clock);
    }

    @Override
    public void send(Outgoing question) {
        try {
            breaker.executeRunnable(() -> post(question));
        } catch (CallNotPermittedException e) {
            throw new LineFault("RESTING", true);
        }
    }

    private void post(Outgoing question) {
        byte[] body = questions.write(question);
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(readTimeout)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", question.requestId().toString())
                .header(Signature.HEADER, Signature.of(body, secret))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        judge(status(request));
    }

    /** What the register says in its body is nobody's business. */
    private int status(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (HttpTimeoutException e) {
            throw new LineFault("TIMEOUT", true);
        } catch (ConnectException e) {
            throw new LineFault("UNREACHABLE", true);
        } catch (IOException e) {
            throw new LineFault("BROKEN", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineFault("STOPPED", true);
        }
    }

    private static void judge(int status) {
        if (status / 100 == 2) {
            return;
        }
        boolean later = status / 100 == 5 || status == 408 || status == 429;
        throw new LineFault("HTTP_" + status, later);
    }
}
