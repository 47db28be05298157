package org.onewindow.items.livingallowance;

import java.util.HashMap;
import java.util.Map;
import org.onewindow.publicnotice.PublicNotices;
import org.springframework.stereotype.Component;

/** What the notice brought: an objection makes the case a special one (D6), a complaint sends the county to the home (D5). */
@Component
class NoticeFacts implements CaseFacts {

    private final PublicNotices notices;

    NoticeFacts(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public Map<String, Object> of(String caseNumber) {
        Map<String, Object> facts = new HashMap<>();
        if (notices.hasObjection(caseNumber)) {
            facts.put("objection", true);
        }
        if (notices.hasComplaint(caseNumber)) {
            facts.put("complaint", true);
        }
        return facts;
    }
}
