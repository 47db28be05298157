package org.onewindow.items.residenceregistration;

import java.util.HashMap;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.springframework.stereotype.Component;

/** What the receipt of a registration says beyond the application: its number and its days. */
@Component
class RegistrationLetterParts implements LetterParts {

    private final RegistrationEvents events;

    RegistrationLetterParts(RegistrationEvents events) {
        this.events = events;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return file.itemKey().equals(RegistrationRules.KEY)
                ? events.ofCase(file.number())
                        .map(entry -> Map.<String, Object>of("registration", part(entry)))
                        .orElse(Map.of())
                : Map.of();
    }

    private static Map<String, Object> part(RegistrationEvents.Entry entry) {
        Map<String, Object> part = new HashMap<>();
        part.put("number", entry.number());
        part.put("kind", entry.kind().label());
        part.put("registeredOn", entry.registeredOn());
        part.put("happenedOn", entry.happenedOn());
        if (entry.kind() == Report.Kind.MOVE_OUT) {
            part.put("ended", true);
        } else {
            part.put("inForce", true);
        }
        return part;
    }
}
