package org.onewindow.items.livingallowance.draw;

import org.onewindow.publicnotice.PublicNotices;
import org.springframework.stereotype.Component;

/** Complaints that came in after the public notice. */
@Component
class NoticeComplaints implements Complaints {

    private final PublicNotices notices;

    NoticeComplaints(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public boolean about(String caseNumber) {
        return notices.hasComplaint(caseNumber);
    }
}
