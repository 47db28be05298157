package org.onewindow.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The city's online platform, as the tests play it. */
public final class Channel {

    private final MockMvcTester http;

    public Channel(MockMvcTester http) {
        this.http = http;
    }

    public MvcTestResult get(String path) {
        return http.get()
                .uri(path)
                .with(httpBasic("channel", "OneWindow-demo-1"))
                .exchange();
    }

    public MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path)
                .with(httpBasic("channel", "OneWindow-demo-1"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult submit(String body) {
        return submit(UUID.randomUUID().toString(), body);
    }

    public MvcTestResult submit(String key, String body) {
        return http.post()
                .uri("/api/v1/cases")
                .with(httpBasic("channel", "OneWindow-demo-1"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** A complete application of somebody in Beijing. */
    public String application(String idNumber, String receivedAt) {
        return """
                {"item":"elderly-subsidy","channel":"PC","areaCode":"110105","receivedAt":"%s",
                 "applicant":{"name":"张秀英","idType":"RESIDENT_ID","idNumber":"%s","phone":"13800005678",
                   "address":"示例路1号"},
                 "form":{"hukouAreaCode":"110105","hukouSince":"1990-01-01","residenceAddress":"示例路1号",
                   "residenceCommunity":"畅家巷","accountKind":"BANK","accountNumber":"6222020200112233445",
                   "accountHolder":"张秀英","povertyStatus":"NONE","receivesSameBenefitElsewhere":false,
                   "livingProofMethod":"FACE","livingProofOn":"2026-03-19"},
                 "materials":%s}""".formatted(receivedAt, idNumber, materials());
    }

    public List<String> requiredMaterials() {
        return JsonPath.read(
                text(post("/api/v1/items/elderly-subsidy/materials", "{\"situation\":{}}")),
                "$[?(@.required==true)].code");
    }

    public String materials() {
        return requiredMaterials().stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
