package org.onewindow.items.livingallowance.publicity;

import java.util.Optional;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.VerdictRule;
import org.onewindow.publicnotice.PublicNotices;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.stereotype.Component;

/** Nobody grants what the neighbours never read (57号 art 19): against a proposal to refuse there was no notice. */
@Component
class NoticeFirst implements VerdictRule {

    private final CaseFiles files;
    private final NoticeNeed need;
    private final PublicNotices notices;

    NoticeFirst(CaseFiles files, NoticeNeed need, PublicNotices notices) {
        this.files = files;
        this.need = need;
        this.notices = notices;
    }

    @Override
    public String itemKey() {
        return NoticeNeed.ITEM;
    }

    @Override
    public Optional<String> against(TaskSubmission submission) {
        String number = submission.caseNumber();
        boolean grants = "GRANT".equals(submission.values().get("verdict"));
        return !grants || need.isProposedForGrant(number) || notices.isSettled(files.get(number))
                ? Optional.empty()
                : Optional.of("尚未公示，不能确认给予；请退回街道重新提出初审意见并公示。");
    }
}
