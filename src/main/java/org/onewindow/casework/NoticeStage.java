package org.onewindow.casework;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a case into and out of its public notice; what the notice says and how it ends is another module's. */
@Service
public class NoticeStage {

    private final CaseFiles files;

    NoticeStage(CaseFiles files) {
        this.files = files;
    }

    /** The proposal is on the board from here on. */
    @Transactional
    public void enter(String caseNumber) {
        files.move(caseNumber, CaseStatus.PUBLIC_NOTICE, null, null);
    }

    /** The notice is over, however it ended. */
    @Transactional
    public void leave(String caseNumber) {
        files.move(caseNumber, CaseStatus.IN_REVIEW, null, null);
    }
}
