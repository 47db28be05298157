package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that the server cannot read, or that the firewall refuses, sent as they are: a client would tidy them up. */
@HallTest
class BadAddressesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/%ff",
                "/cases/%00",
                "/cases/%e4%b8",
                "/cases/..%2f",
                "/guide/..%2f..%2fetc",
                "/guide/%5cx",
                "/guide;x",
                "/login;jsessionid=1",
                "/../",
                "/guide/../../..",
                "/guide/%2e%2e/cases",
                "//",
                "//guide",
                "/guide//x",
                "/%",
                "/%zz",
                "/guide%0d%0aX-Evil:1",
                "/guide%25",
                "/gui<de",
                "/status?x={y}",
                "/assets/..%2f..%2fapplication.yaml",
                "/camunda/app/tasklist/;x"
            })
    void showsAPageInChineseWithTheHeadersOfEveryPage(String address) throws IOException {
        Answer answer = get("GET", address);
        assertThat(answer.head()).startsWith("HTTP/1.1 400").containsIgnoringCase("Content-Type: text/html");
        assertThat(answer.body())
                .contains("lang=\"zh-CN\"", "<h1 class=\"govuk-heading-l\">这个地址打不开</h1>", "href=\"/assets/hall-")
                .doesNotContain("{", "Tomcat", "Bad Request", "Exception", "org.");
        keepsTheHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/items/%00",
                "/api/v1/items/%ff",
                "/api/..%2fv1",
                "/api/v1/items;x",
                "/api//v1/items",
                "//api/v1/items",
                "/api/v1/../v1/items",
                "/api/%",
                "/api;x/v1"
            })
    void tellsAProgramInProblemDetails(String address) throws IOException {
        Answer answer = get("GET", address);
        assertThat(answer.head())
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains("地址或请求里有这里不能用的字符或写法");
        keepsTheHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/%00",
                "/engine-rest/..%2f",
                "/engine-rest;a/user",
                "/camunda/api/engine/engine/default/task/%00",
                "/camunda//api/engine/engine/default/user"
            })
    void tellsTasklistAndTheModelerInTheirOwnShape(String address) throws IOException {
        Answer answer = get("GET", address);
        assertThat(answer.head()).startsWith("HTTP/1.1 400").containsIgnoringCase("Content-Type: application/json");
        assertThat(JsonPath.<String>read(answer.body(), "$.message")).containsPattern("[一-龥]{3}");
        keepsTheHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({"TRACE,400", "FOO,400", "CONNECT,501"})
    void answersAMethodItDoesNotKnow(String method, int status) throws IOException {
        Answer answer = get(method, "/guide");
        assertThat(answer.head()).startsWith("HTTP/1.1 " + status);
        assertThat(answer.body()).contains("lang=\"zh-CN\"").doesNotContain("Tomcat", "Not Implemented");
        keepsTheHeaders(answer);
    }

    @Test
    void tellsAProgramAnErrorThatNoPageDealtWithInChinese() {
        String body = new Caller(port).call("GET", "/error", "").body();
        assertThat(JsonPath.<String>read(body, "$.title")).isEqualTo("系统暂时出了问题");
        assertThat(body).doesNotContain("timestamp", "Internal", "path");
    }

    private static void keepsTheHeaders(Answer answer) {
        assertThat(answer.head())
                .contains(
                        "Content-Security-Policy: default-src 'self'",
                        "frame-ancestors 'none'",
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY",
                        "Referrer-Policy: same-origin",
                        "Permissions-Policy: ",
                        "Cache-Control: no-store")
                .doesNotContain("X-Evil:");
    }

    private record Answer(String head, String body) {}

    private Answer get(String method, String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("%s %s HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n"
                            .formatted(method, address)
                            .getBytes(StandardCharsets.US_ASCII));
            String[] parts =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return new Answer(parts[0], parts[1]);
        }
    }
}
