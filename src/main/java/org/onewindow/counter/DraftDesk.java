package org.onewindow.counter;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.catalog.Catalog;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts on the clerks' desk: whoever works in the area may go on with one. */
@Service
class DraftDesk {

    private final Drafts drafts;
    private final Catalog catalog;
    private final CurrentStaff staff;

    DraftDesk(Drafts drafts, Catalog catalog, CurrentStaff staff) {
        this.drafts = drafts;
        this.catalog = catalog;
        this.staff = staff;
    }

    /** Begins an application and tells on which page. */
    @Transactional
    public String begin(String itemKey) {
        Step first = catalog.situationForm(catalog.item(itemKey).files()).isPresent() ? Step.SITUATION : Step.APPLICANT;
        Staff clerk = staff.get();
        String area = areas().stream().sorted().findFirst().orElseThrow(() -> new NotFoundHere("clerk without area"));
        UUID id = drafts.add(itemKey, clerk.id(), area, first);
        return "/drafts/" + id + "/" + first.path();
    }

    @Transactional(readOnly = true)
    public Draft get(UUID id) {
        return still(drafts.find(id, areas()).orElseThrow(missing(id)));
    }

    @Transactional(readOnly = true)
    public List<Draft> open() {
        Collection<String> areas = areas();
        return areas.isEmpty() ? List.of() : drafts.open(areas);
    }

    /** Keeps what was typed on a page, right or wrong. */
    @Transactional
    public Draft keep(UUID id, Step page, UnaryOperator<DraftContent> change) {
        Draft draft = locked(id);
        Step furthest = draft.step().further(page);
        DraftContent content = change.apply(draft.content());
        drafts.save(id, furthest, content);
        return new Draft(
                id, draft.itemKey(), draft.owner(), draft.areaCode(), furthest, content, null, draft.changedAt());
    }

    /** The draft, and nobody else may change it before this transaction ends. */
    @Transactional
    public Draft locked(UUID id) {
        return still(drafts.findForUpdate(id, areas()).orElseThrow(missing(id)));
    }

    @Transactional
    public void discard(UUID id) {
        get(id);
        drafts.discard(id);
    }

    private Collection<String> areas() {
        return staff.get().areas("clerk");
    }

    private static Draft still(Draft draft) {
        if (draft.caseNumber() != null) {
            throw new AlreadyCase(draft.caseNumber());
        }
        return draft;
    }

    private static Supplier<NotFoundHere> missing(UUID id) {
        return () -> new NotFoundHere("draft " + id);
    }
}
