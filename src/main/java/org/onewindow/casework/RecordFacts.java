package org.onewindow.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes on after a case, as its applicant may know it; one implementation per module whose records live on. */
public interface RecordFacts {

    /** Facts in the order in which they are read; none for a case without a living record. */
    List<Fact> of(CaseFile file);

    /**
     * One fact.
     *
     * @param path a public page of the hall that proves it; null for none
     */
    record Fact(String label, String value, @Nullable String path) {}
}
