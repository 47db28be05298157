package org.onewindow.items.residenceregistration;

import java.util.Map;
import java.util.Optional;
import org.onewindow.people.IdNumber;
import org.onewindow.registers.Lookup;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.OwnRecords;
import org.springframework.stereotype.Component;

/** Whoever was registered in this hall is not asked for the date again, by no item. */
@Component
class RegistrationsAsRegister implements OwnRecords {

    private static final String SOURCE = "本厅居住登记";

    private final Registrations registrations;

    RegistrationsAsRegister(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Optional<Lookup> find(LookupKind kind, IdNumber person) {
        return kind == LookupKind.REGISTRATION
                ? registrations.current(person).map(RegistrationsAsRegister::lookup)
                : Optional.empty();
    }

    private static Lookup lookup(Registration registration) {
        return Lookup.known(
                LookupKind.REGISTRATION,
                SOURCE,
                Map.of(
                        Lookup.REGISTRATION_NUMBER, registration.number(),
                        Lookup.REGISTERED_ON, registration.registeredOn().toString(),
                        Lookup.RESIDENCE_AREA_CODE, registration.areaCode(),
                        Lookup.RESIDENCE_ADDRESS, registration.address()));
    }
}
