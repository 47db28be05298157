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

    /** What a registration says, and how the rules call it: the area beside the one on the form, which may be another. */
    private static final Map<String, String> FACTS = Map.of(
            Lookup.REGISTRATION_NUMBER, "registrationNumber",
            Lookup.REGISTERED_ON, "registeredOn",
            Lookup.RESIDENCE_AREA_CODE, Application.REGISTERED_AREA);

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
            facts.put(Application.SAID_TO_HAVE_LEFT, permits.getObject().isSaidToHaveLeft(permit));
        });
        facts.put(Application.REGISTERED_AREA, "");
        records.stream()
                .map(own -> own.find(LookupKind.REGISTRATION, person))
                .flatMap(Optional::stream)
                .filter(Lookup::isKnown)
                .findFirst()
                .ifPresent(known -> known.values().forEach((key, value) -> {
                    if (FACTS.containsKey(key)) {
                        facts.put(FACTS.get(key), value);
                    }
                }));
        return facts;
    }
}
