package org.onewindow.casework;

import java.util.Map;

/** Parts of the letters of a case that another module knows; one implementation per module that has any. */
public interface LetterParts {

    /** Texts, lists and maps under one key of the module's own; empty for a case it knows nothing of. */
    Map<String, Object> of(CaseFile file);
}
