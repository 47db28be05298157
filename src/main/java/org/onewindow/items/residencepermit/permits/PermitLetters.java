package org.onewindow.items.residencepermit.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** Puts the letters of a permit beside the entries of its life that they tell the holder of. */
@Component
class PermitLetters {

    private static final Map<PermitEventKind, String> CODES = Map.of(
            PermitEventKind.SUSPENDED, "suspension",
            PermitEventKind.RESTORED, "restoration",
            PermitEventKind.ENDED, "ending",
            PermitEventKind.SEIZED, "seizure");

    private final PermitEvents events;
    private final Documents documents;
    private final PermitAccess access;

    PermitLetters(PermitEvents events, Documents documents, PermitAccess access) {
        this.events = events;
        this.documents = documents;
        this.access = access;
    }

    /** The whole life, in the order in which it was written down. */
    List<PermitEntry> life(Permit permit) {
        return events.of(permit.number()).stream()
                .map(event -> new PermitEntry(event, letter(permit, event)))
                .toList();
    }

    /** Entry and letter are made in one go, so they are of the same day. */
    private @Nullable IssuedDocument letter(Permit permit, PermitEvent event) {
        String code = CODES.get(event.kind());
        if (code == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(event.at(), HallClock.ZONE);
        return Stream.of(event.caseNumber(), permit.caseNumber())
                .filter(Objects::nonNull)
                .distinct()
                .filter(access::mayOpen)
                .flatMap(caseNumber -> documents.list(caseNumber).stream())
                .filter(letter -> letter.valid() && letter.code().equals(code))
                .filter(letter -> letter.issuedOn().equals(day))
                .findFirst()
                .orElse(null);
    }
}
