package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@HallTest
class OpenApiTest {

    @Autowired
    TestRestTemplate http;

    @Test
    void describesTheInterfaceToWhoeverMayUseIt() {
        assertThat(http.withBasicAuth("channel", "OneWindow-demo-1").getForObject("/api/docs", String.class))
                .contains("/api/v1/cases", "/api/v1/items/{key}/trial", "/api/v1/public/cases/{number}");
    }

    @Test
    void namesThePapersAndWhereTheKeysOfAFormAreTold() {
        String described = http.withBasicAuth("channel", "OneWindow-demo-1").getForObject("/api/docs", String.class);
        assertThat(JsonPath.<String>read(described, "$.components.schemas.Applicant.properties.idType.description"))
                .contains("RESIDENT_ID 居民身份证", "PASSPORT 护照");
        for (String schema : List.of("Submission", "TrialBody")) {
            String properties = "$.components.schemas." + schema + ".properties.";
            assertThat(JsonPath.<String>read(described, properties + "situation.description"))
                    .contains("/api/v1/items/{key}");
            assertThat(JsonPath.<String>read(described, properties + "form.description"))
                    .contains("/api/v1/items/{key}/form", "serviceKind");
        }
    }

    @Test
    void tellsTheQuestionsOfAnItemWithTheirKeysAndChoices() {
        String item = http.withBasicAuth("channel", "OneWindow-demo-1")
                .getForObject("/api/v1/items/residence-permit", String.class);
        assertThat(JsonPath.<List<String>>read(item, "$.situation[*].key"))
                .contains("serviceKind", "applicantRole", "agentReason", "exemption");
        assertThat(JsonPath.<List<String>>read(item, "$.situation[?(@.key=='applicantRole')].options[*].value"))
                .containsExactly("SELF", "AGENT");
        assertThat(JsonPath.<List<String>>read(item, "$.situation[?(@.key=='serviceKind')].options[*].label"))
                .contains("首次申领", "签注");
        String all = http.withBasicAuth("channel", "OneWindow-demo-1").getForObject("/api/v1/items", String.class);
        assertThat(all).contains("residence-permit").doesNotContain("situation");
    }

    @Test
    void describesItToNobodyElse() {
        assertThat(http.getForEntity("/api/docs", String.class).getStatusCode()).isNotEqualTo(HttpStatus.OK);
        assertThat(http.withBasicAuth("channel", "OneWindow-demo-1")
                        .getForEntity("/v3/api-docs", String.class)
                        .getStatusCode())
                .isNotEqualTo(HttpStatus.OK);
    }
}
