package org.onewindow.casework;

import java.util.Optional;
import org.onewindow.workflow.TaskSubmission;

/** What an item does not let an officer say yet, though the form offers it; one implementation per item that has any. */
public interface VerdictRule {

    /** The key of the item. */
    String itemKey();

    /** Why this cannot be said now, in one sentence that says what to do instead; empty if it can. */
    Optional<String> against(TaskSubmission submission);
}
