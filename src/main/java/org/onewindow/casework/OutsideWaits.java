package org.onewindow.casework;

import java.util.Collection;
import java.util.Map;

/** What cases wait for that is no task of an officer, such as an answer of a register; one implementation per module. */
public interface OutsideWaits {

    /** Case number to what it waits for; only cases that wait. */
    Map<String, Waiting> of(Collection<String> caseNumbers);
}
