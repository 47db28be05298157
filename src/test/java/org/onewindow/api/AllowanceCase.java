package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import org.onewindow.Ids;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An application for the minimum living allowance of one person in the hall's own street, complete with materials. */
public final class AllowanceCase {

    private AllowanceCase() {}

    /** Applies and answers with the number of the accepted case; {@code more} are further keys of the form. */
    public static String accept(MockMvcTester http, String area, String receivedAt, String more) {
        Channel channel = new Channel(http);
        String id = Ids.bornOn("1976-05-06");
        String materials = JsonPath.<List<String>>read(
                        Channel.text(
                                channel.post("/api/v1/items/minimum-living-allowance/materials", "{\"situation\":{}}")),
                        "$[?(@.required==true)].code")
                .stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        MvcTestResult answer = channel.submit("""
                {"item":"minimum-living-allowance","channel":"PC","areaCode":"%s","receivedAt":"%s",
                 "applicant":{"name":"王小梅","idType":"RESIDENT_ID","idNumber":"%s","phone":"13800005678",
                   "address":"示例路2号"},
                 "form":{"members":[{"name":"王小梅","idType":"RESIDENT_ID","idNumber":"%s","relation":"SELF",
                     "hukouAreaCode":"%s","workAbility":"FULL","study":"NONE"}],
                   "authorizations":[{"memberIdNumber":"%s","signed":true}],
                   "hardshipReason":"家中没有固定收入，基本生活有困难。","accountKind":"BANK","accountNumber":"6222020200112233445",
                   "accountHolder":"王小梅"%s},
                 "materials":%s}""".formatted(area, receivedAt, id, id, area, id, more, materials));
        assertThat(answer.getResponse().getStatus()).as(Channel.text(answer)).isEqualTo(201);
        return JsonPath.read(Channel.text(answer), "$.caseNumber");
    }
}
