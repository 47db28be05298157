package org.onewindow.counter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.Masks;
import org.springframework.stereotype.Component;

/** Open drafts as lines of a list. */
@Component
class DraftLines {

    private final DraftDesk desk;
    private final Catalog catalog;
    private final Organisation organisation;

    DraftLines(DraftDesk desk, Catalog catalog, Organisation organisation) {
        this.desk = desk;
        this.catalog = catalog;
        this.organisation = organisation;
    }

    /**
     * A draft in a list.
     *
     * @param applicant masked
     * @param address where to go on
     * @param discard where to give it up
     */
    record Line(
            String item,
            String applicant,
            String step,
            String owner,
            Instant changedAt,
            String address,
            String discard) {}

    List<Line> open() {
        Map<String, String> items =
                catalog.items().stream().collect(Collectors.toMap(ServiceItem::key, ServiceItem::name));
        return desk.open().stream()
                .map(draft -> line(draft, items.getOrDefault(draft.itemKey(), draft.itemKey())))
                .toList();
    }

    private Line line(Draft draft, String item) {
        String name = draft.content().person("applicant.name");
        return new Line(
                item,
                name.isEmpty() ? "（未填姓名）" : Masks.name(name),
                draft.step().label(),
                organisation.officerName(draft.owner()),
                draft.changedAt(),
                draft.address(draft.step()),
                "/drafts/" + draft.id() + "/discard");
    }
}
