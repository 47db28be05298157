package org.onewindow.cardcentre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The card centre's side of the hall's interface for card orders. */
final class HallLine {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI hall;
    private final String login;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    HallLine(URI hall, String account, String password) {
        this.hall = hall;
        this.login = "Basic "
                + Base64.getEncoder().encodeToString((account + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode order(String id) throws IOException, InterruptedException {
        return send(request("/api/v1/card-orders/" + id).GET());
    }

    void record(String id, String serial) throws IOException, InterruptedException {
        byte[] body = json.writeValueAsBytes(Map.of("serial", serial));
        send(request("/api/v1/card-orders/" + id + "/card").PUT(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(hall.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", login)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("the hall answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
