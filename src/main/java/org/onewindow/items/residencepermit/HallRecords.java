package org.onewindow.items.residencepermit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.items.residencepermit.permits.Permit;
import org.onewindow.items.residencepermit.permits.Permits;
import org.onewindow.people.IdNumber;
import org.onewindow.registers.Lookup;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.OwnRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the hall itself has on record about an applicant, by the keys of the intake form; it beats what is typed. */
@Component
class HallRecords {

    /** Asked for when needed: permits look into the cases whose rules these records serve. */
    private final ObjectProvider<Permits> permits;

    private final List<OwnRecords> records;

    HallRecords(ObjectProvider<Permits> permits, List<OwnRecords> records) {
        this.permits = permits;
        this.records = records;
    }

    Optional<Permit> permit(IdNumber holder) {
        return permits.getObject().ofHolder(holder);
    }

    Map<String, Object> of(IdNumber person) {
        Map<String, Object> facts = new HashMap<>();
        permit(person).ifPresent(permit -> {
            facts.put("issuedOn", permit.countBase().toString());
            facts.put(
                    "lastEndorsedOn",
                    permit.endorsedOn() == null ? "" : permit.endorsedOn().toString());
        });
        records.stream()
                .map(own -> own.find(LookupKind.REGISTRATION, person))
                .flatMap(Optional::stream)
                .filter(Lookup::isKnown)
                .findFirst()
                .ifPresent(known -> List.of(Lookup.REGISTRATION_NUMBER, Lookup.REGISTERED_ON)
                        .forEach(key -> Optional.ofNullable(known.values().get(key))
                                .ifPresent(value -> facts.put(key, value))));
        return facts;
    }
}
