package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;

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
    void describesItToNobodyElse() {
        assertThat(http.getForEntity("/api/docs", String.class).getStatusCode()).isNotEqualTo(HttpStatus.OK);
        assertThat(http.withBasicAuth("channel", "OneWindow-demo-1")
                        .getForEntity("/v3/api-docs", String.class)
                        .getStatusCode())
                .isNotEqualTo(HttpStatus.OK);
    }
}
