package org.onewindow.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An application in a JVM of its own, as it runs in an office. */
public final class HallProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private HallProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a main class and returns when its page answers. */
    public static HallProcess start(
            Class<?> main, boolean withTests, String page, Path log, Map<String, String> settings) {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classPath(withTests),
                main.getName());
        command.environment().put("SERVER_PORT", String.valueOf(port));
        command.environment().putAll(settings);
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            HallProcess hall = new HallProcess(command.start(), port);
            hall.awaitPage(page);
            return hall;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Processor time the JVM has used, which other work on the machine does not stretch. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void awaitPage(String page) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(uri(page))
                .timeout(Duration.ofSeconds(20))
                .build();
        Waiting.until("the first page", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended with " + process.exitValue());
            }
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                return status == 200 ? Optional.of(status) : Optional.empty();
            } catch (IOException notYet) {
                return Optional.empty();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String classPath(boolean withTests) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> withTests || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
