package org.onewindow.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.workflow.ItemPackage;

/** Made-up cases for the tests of letters. */
final class Letters {

    static final String NUMBER = "620102001-20261122-00007-3";

    private Letters() {}

    static ItemPackage item(Map<String, String> resources) {
        return new ItemPackage(
                "test-item",
                "示例事项",
                1,
                "test-item:1:1",
                "deployment-" + resources.hashCode(),
                "",
                Map.of(
                        "item.office", "示例街道办事处",
                        "item.basis", "《示例规定》第三条：有权机关应当及时办理。",
                        "item.hotline", "0931-0000000"),
                resources);
    }

    /** The model of a case of one applicant, as the case module gives it. */
    static Map<String, Object> of(String applicantName) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "case",
                Map.of(
                        "number", NUMBER,
                        "item", "高龄津贴",
                        "receivedOn", "2026-11-20",
                        "acceptedOn", "2026-11-23",
                        "queryCode", "482913"));
        model.put(
                "applicant",
                Map.of(
                        "name", applicantName,
                        "idNumber", "620102194201010019",
                        "idNumberMasked", "620***********0019",
                        "phoneMasked", "138****5678",
                        "address", "示例街道畅家巷12号3单元502室"));
        model.put(
                "materials",
                List.of(
                        material("居民身份证", "原件核验", "1"),
                        material("居民户口簿（首页、本人页）", "复印件", "2"),
                        material("社会保障卡或者银行卡", "复印件", "1")));
        model.put("handedIn", Map.of("materials", List.of(material("居民身份证", "原件核验", "1"))));
        model.put(
                "deadline",
                Map.of(
                        "promisedDue", "2026-12-14",
                        "statutoryDue", "2027-01-05",
                        "explanation", "自2026年11月23日起算15个工作日，其间周六、周日不计，至2026年12月14日止。"));
        model.put(
                "supplement",
                Map.of(
                        "dueOn",
                        "2026-12-04",
                        "items",
                        List.of(
                                Map.of("name", "社会保障卡", "reason", "复印件不清晰，看不清卡号，请重新复印正反两面。"),
                                Map.of("name", "代办委托书", "reason", "没有委托人签名，请补签并写明日期。"))));
        model.put("notAccepted", Map.of("reason", "申请人户籍不在本街道。", "office", "户籍所在地街道办事处"));
        model.put(
                "delivery",
                Map.of(
                        "collector", "张小满",
                        "relation", "子女",
                        "method", "窗口领取",
                        "idNumberMasked", "620***********0035",
                        "on", "2026-12-10",
                        "by", "窗口一",
                        "documents", List.of(Map.of("title", "高龄津贴审定通知书", "number", "示例街办〔2026〕高龄审 第000123号"))));
        model.put(
                "document",
                Map.of(
                        "number", "示例街办〔2026〕受 第000001号",
                        "title", "受理通知书",
                        "issuedOn", "2026-11-23",
                        "office", "示例街道办事处",
                        "qr", QrCode.of("https://hall.example/verify/K7QM2ZP4T8WX6Y3D")));
        model.put("item", Map.of("basis", "《示例规定》第三条：有权机关应当及时办理。", "hotline", "0931-0000000"));
        return model;
    }

    private static Map<String, String> material(String name, String presented, String pages) {
        return Map.of("name", name, "presented", presented, "pages", pages);
    }
}
