package org.onewindow.inquiries;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A case whose only process is the shared step, so that the step can be watched alone. */
final class Inquiry {

    private Inquiry() {}

    /** The number of a case that has no process any more and may be given another. */
    static String caseNumber(MockMvcTester http) {
        Channel channel = new Channel(http);
        String number = JsonPath.read(
                Channel.text(channel.submit(channel.application(Ids.bornOn("1941-02-03"), "2026-03-20"))),
                "$.caseNumber");
        channel.post("/api/v1/cases/" + number + "/withdrawal", "{\"reason\":\"只为试验\"}");
        return number;
    }

    static void start(RuntimeService runtime, String caseNumber) {
        runtime.startProcessInstanceByKey(
                "register-inquiry",
                caseNumber,
                Map.of(
                        "registerKind", "MEANS_CHECK",
                        "countyGroup", "county620102",
                        "promisedDue", "2026-12-31T23:59:59+08:00"));
    }
}
