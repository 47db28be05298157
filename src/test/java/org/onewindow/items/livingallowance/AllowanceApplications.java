package org.onewindow.items.livingallowance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onewindow.api.Channel;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Applications for the allowance as an outside channel sends them: one adult of the demo street, no income. */
final class AllowanceApplications {

    static final Map<String, String> SITUATION = Map.of(
            "applicantRole", "SELF",
            "hasSeriousIllness", "NO",
            "hasDisability", "NO",
            "hasStudent", "NO",
            "separated", "YES",
            "hasSupportPersons", "NO",
            "hasNearRelative", "NO");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Channel channel;

    AllowanceApplications(MockMvcTester http) {
        this.channel = new Channel(http);
    }

    /** Hands in an application; answers the number of the case. */
    String submit(String area, String idNumber, String wage) {
        String answer = Channel.text(channel.submit(UUID.randomUUID().toString(), body(area, idNumber, wage)));
        return JsonPath.read(answer, "$.caseNumber");
    }

    String body(String area, String idNumber, String wage) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "item",
                "minimum-living-allowance",
                "channel",
                "PC",
                "areaCode",
                area,
                "applicant",
                Map.of(
                        "name", "欧阳植桂兰",
                        "idType", "RESIDENT_ID",
                        "idNumber", idNumber,
                        "phone", "13987601234",
                        "address", "紫藤巷八十八号院"),
                "situation",
                SITUATION,
                "form",
                form(area, idNumber, wage),
                "materials",
                materials()));
        return json(body);
    }

    private static Map<String, Object> form(String area, String idNumber, String wage) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "members",
                List.of(Map.of(
                        "name", "欧阳植桂兰",
                        "idType", "RESIDENT_ID",
                        "idNumber", idNumber,
                        "relation", "SELF",
                        "hukouAreaCode", area,
                        "workAbility", "FULL",
                        "study", "NONE")),
                "authorizations",
                List.of(Map.of("memberIdNumber", idNumber, "signed", true)),
                "edgeFamily",
                false,
                "separatedResidence",
                false,
                "nearRelative",
                Map.of("declared", false),
                "hardshipReason",
                "失业以后没有找到工作，积蓄已经用完。",
                "accountKind",
                "BANK",
                "accountNumber",
                "6222029988776655443",
                "accountHolder",
                "欧阳植桂兰"));
        if (!wage.isEmpty()) {
            form.put(
                    "incomes",
                    List.of(Map.of(
                            "memberIdNumber", idNumber, "kind", "WAGE", "monthlyAmount", Double.parseDouble(wage))));
        }
        return form;
    }

    private List<Map<String, String>> materials() {
        String answer = Channel.text(
                channel.post("/api/v1/items/minimum-living-allowance/materials", json(Map.of("situation", SITUATION))));
        List<String> required = JsonPath.read(answer, "$[?(@.required==true)].code");
        return required.stream()
                .map(code -> Map.of("code", code, "presented", "ORIGINAL"))
                .toList();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
