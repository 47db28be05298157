package org.onewindow.casework;

import java.util.List;

/** Pages of other modules that belong to a case, such as what a register answered; each module offers its own. */
public interface FurtherPages {

    /** The pages that have something to show and that whoever is logged in may open. */
    List<FurtherPage> of(CaseFile file);

    /**
     * A page to read on.
     *
     * @param path below the hall's root
     */
    record FurtherPage(String title, String path) {}
}
