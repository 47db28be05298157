package org.onewindow.counter;

import java.util.List;
import org.onewindow.catalog.ServiceItem;

/**
 * What every page of a draft shows around its fields.
 *
 * @param steps the item's steps, in order
 * @param back where Esc leads
 */
record DraftView(Draft draft, ServiceItem item, Step page, List<Step> steps, String back) {

    static DraftView of(Draft draft, ServiceItem item, Step page, boolean withSituation) {
        List<Step> steps = Step.of(withSituation);
        int before = steps.indexOf(page) - 1;
        return new DraftView(draft, item, page, steps, before < 0 ? "/counter" : draft.address(steps.get(before)));
    }

    /** Whether the list may link to this step: it was reached before. */
    public boolean reached(Step step) {
        return !draft.step().before(step);
    }
}
