package org.onewindow.counter;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.forms.LabelledValue;
import org.onewindow.people.IdType;

/** Applicant and agent as they are read back to them. */
final class PeopleWords {

    private PeopleWords() {}

    static List<LabelledValue> of(DraftContent content) {
        List<LabelledValue> words = new ArrayList<>();
        add(words, content, "applicant.", "申请人");
        line(words, "现住址", content.person("applicant.address"));
        if (content.hasAgent()) {
            add(words, content, "agent.", "代办人");
            line(words, "与申请人的关系", content.person("agent.relation"));
            line(words, "授权", content.person("agent.authorized").isEmpty() ? "未核对" : "已核对授权委托书或关系证明");
        }
        return words;
    }

    private static void add(List<LabelledValue> words, DraftContent content, String prefix, String who) {
        line(words, who + "姓名", content.person(prefix + "name"));
        line(words, who + "证件", idType(content.person(prefix + "idType")) + " " + content.person(prefix + "idNumber"));
        line(words, who + "电话", content.person(prefix + "phone"));
    }

    private static String idType(String code) {
        for (IdType type : IdType.values()) {
            if (type.name().equals(code)) {
                return type.label();
            }
        }
        return "";
    }

    private static void line(List<LabelledValue> words, String label, String value) {
        if (!value.isBlank()) {
            words.add(new LabelledValue(label, label, value));
        }
    }
}
