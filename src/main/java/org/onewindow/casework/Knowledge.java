package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.onewindow.catalog.Catalog;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.Lookups;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Service;

/** Asks registers what an item would otherwise ask the applicant; never within a transaction. */
@Service
public class Knowledge {

    private final Catalog catalog;
    private final Lookups lookups;
    private final Clock clock;

    Knowledge(Catalog catalog, Lookups lookups, Clock clock) {
        this.catalog = catalog;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** What registers know of a person, as far as the item's table of materials cares. */
    public Known ask(ItemPackage item, IdNumber person) {
        List<LookupKind> kinds = kinds(item);
        return kinds.isEmpty() ? Known.NOTHING : new Known(lookups.ask(kinds, person), clock.instant());
    }

    /** The same for a submission as it came in; one that cannot be read is left to be refused later. */
    public Known ask(Submission submission) {
        Submission.Applicant applicant = submission.applicant();
        if (submission.item() == null
                || applicant == null
                || applicant.idType() == null
                || applicant.idNumber() == null) {
            return Known.NOTHING;
        }
        try {
            IdType type = IdType.valueOf(applicant.idType());
            IdNumber number = IdNumber.parse(type, applicant.idNumber(), LocalDate.now(clock));
            return ask(catalog.item(submission.item()).files(), number);
        } catch (BadInput | NotFoundHere | IllegalArgumentException unreadable) {
            return Known.NOTHING;
        }
    }

    private static List<LookupKind> kinds(ItemPackage item) {
        String table = item.property("item.materials")
                .flatMap(materials -> item.resource(materials + ".dmn"))
                .orElse("");
        return Arrays.stream(LookupKind.values())
                .filter(kind -> table.contains(">" + kind.input() + "<"))
                .toList();
    }
}
