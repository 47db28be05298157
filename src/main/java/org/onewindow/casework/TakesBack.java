package org.onewindow.casework;

import java.util.Optional;

/** What an applicant gives back when the result is handed out; one implementation per item that takes anything back. */
public interface TakesBack {

    /** In words, such as 损坏的居住证; empty if nothing is owed. */
    Optional<String> of(CaseFile file);
}
