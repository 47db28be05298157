package org.onewindow.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff at a browser: cookies, tokens against forged requests, pages and the engine's interface. */
public final class StaffSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HallProcess hall;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, String> filters = new HashMap<>();
    private String token = "";

    private StaffSession(HallProcess hall) {
        this.hall = hall;
    }

    public static StaffSession login(HallProcess hall, String account, String home) {
        StaffSession session = new StaffSession(hall);
        session.token = session.tokenOn("/login");
        session.form("/login", Map.of("username", account, "password", "OneWindow-demo-1"));
        session.token = home.startsWith("/camunda") ? "" : session.tokenOn(home);
        session.get("/camunda/app/tasklist/default/");
        return session;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(hall.uri(path)).build());
    }

    public JsonNode json(String path) {
        return read(send(HttpRequest.newBuilder(hall.uri(path))
                .header("Accept", "application/json")
                .build()));
    }

    /** Opens a page and posts its form back to it. */
    public HttpResponse<String> formOn(String path, Map<String, String> fields) {
        token = tokenOn(path);
        return form(path, fields);
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(hall.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + token))
                .build());
    }

    /** Posts to the hall's own interface. */
    public JsonNode post(String path, Object body, String key) {
        return read(send(HttpRequest.newBuilder(hall.uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(write(body)))
                .build()));
    }

    /** Posts to the engine's interface the way Tasklist does. */
    JsonNode postToEngine(String path, Object body) {
        return read(send(HttpRequest.newBuilder(hall.uri(ENGINE + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", engineToken())
                .POST(BodyPublishers.ofString(write(body)))
                .build()));
    }

    /** The id of one of Tasklist's lists. */
    String filter(String name) {
        if (filters.isEmpty()) {
            json(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=50")
                    .forEach(filter -> filters.put(
                            filter.get("name").asText(), filter.get("id").asText()));
        }
        return Objects.requireNonNull(filters.get(name), name);
    }

    private String engineToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String tokenOn(String path) {
        Matcher matcher = TOKEN.matcher(get(path).body());
        if (!matcher.find()) {
            throw new IllegalStateException("no form on " + path);
        }
        return Objects.requireNonNull(matcher.group(1));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        URI uri = response.uri();
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(uri + " answered " + response.statusCode() + " " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(uri.toString(), e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
