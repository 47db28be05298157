package org.onewindow.items.residencepermit.permits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.licences.Licences;
import org.onewindow.people.People;
import org.onewindow.support.PublicAddress;
import org.springframework.stereotype.Component;

/** The part {@code permit} of the letters: the applicant's permit as it is when the letter is issued. */
@Component
class PermitLetterParts implements LetterParts {

    private final People people;
    private final Permits permits;
    private final PermitRows rows;
    private final PermitEvents events;
    private final Licences licences;
    private final PublicAddress address;

    PermitLetterParts(
            People people,
            Permits permits,
            PermitRows rows,
            PermitEvents events,
            Licences licences,
            PublicAddress address) {
        this.people = people;
        this.permits = permits;
        this.rows = rows;
        this.events = events;
        this.licences = licences;
        this.address = address;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return permit(file)
                .map(permit -> Map.<String, Object>of("permit", facts(permit)))
                .orElse(Map.of());
    }

    private Optional<Permit> permit(CaseFile file) {
        return file.itemKey().equals(PermitCases.ITEM)
                ? permits.newestOf(people.get(file.applicantId()).idNumber())
                : Optional.empty();
    }

    private Map<String, Object> facts(Permit permit) {
        ResidenceYear year = permit.year();
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", permit.number());
        facts.put("state", permit.state().label());
        facts.put("issuedOn", permit.issuedOn().toString());
        facts.put("continuousSince", permit.continuousSince().toString());
        facts.put(
                "endorsedOn",
                permit.endorsedOn() == null ? "" : permit.endorsedOn().toString());
        facts.put("windowFrom", year.windowFrom().toString());
        facts.put("windowTo", year.windowTo().toString());
        facts.put("anniversary", year.anniversary().toString());
        Holder holder = rows.holder(permit.number());
        facts.put("ethnicity", Objects.requireNonNullElse(holder.ethnicity(), ""));
        facts.put("hukouAddress", Objects.requireNonNullElse(holder.hukouAddress(), ""));
        List<PermitEvent> life = events.of(permit.number());
        last(life, PermitEventKind.SUSPENDED)
                .ifPresent(event -> facts.put("suspendedFrom", event.day().toString()));
        last(life, PermitEventKind.SEIZED)
                .or(() -> last(life, PermitEventKind.ENDED))
                .ifPresent(event -> {
                    facts.put("closedOn", event.day().toString());
                    facts.put("closedBecause", event.words());
                });
        licences.find(permit.number()).ifPresent(licence -> {
            facts.put("licence", licence.identifier());
            facts.put("licenceUrl", address.of("/licences/" + licence.identifier()));
        });
        return facts;
    }

    private static Optional<PermitEvent> last(List<PermitEvent> life, PermitEventKind kind) {
        return life.stream().filter(event -> event.kind() == kind).reduce((earlier, later) -> later);
    }
}
