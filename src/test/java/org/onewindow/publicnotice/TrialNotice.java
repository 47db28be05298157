package org.onewindow.publicnotice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Gives the test's cases a notice; the item they borrow has none of its own. */
@Component
class TrialNotice implements NoticeContent {

    static final List<NoticeLine> USUAL = List.of(
            new NoticeLine("申请人", "诸葛明"), new NoticeLine("保障人数", "3 人"), new NoticeLine("拟确认金额", "每月 2912.50 元"));

    private final Map<String, List<NoticeLine>> own = new ConcurrentHashMap<>();

    /** Lets the item say something else of one case. */
    void say(String caseNumber, List<NoticeLine> lines) {
        own.put(caseNumber, lines);
    }

    @Override
    public String itemKey() {
        return "elderly-subsidy";
    }

    @Override
    public List<NoticeLine> proposed(String caseNumber) {
        return own.getOrDefault(caseNumber, USUAL);
    }

    @Override
    public List<NoticeLine> granted(String caseNumber) {
        return proposed(caseNumber);
    }

    @Override
    public List<String> neverShown(String caseNumber) {
        return List.of("诸葛小明", "6222020200112233445");
    }
}
