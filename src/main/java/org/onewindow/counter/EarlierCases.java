package org.onewindow.counter;

import java.util.List;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.people.People;
import org.springframework.stereotype.Component;

/** Cases the applicant has already, found by the number in whatever spelling. */
@Component
class EarlierCases {

    private final PeopleFields fields;
    private final People people;
    private final CaseFiles files;

    EarlierCases(PeopleFields fields, People people, CaseFiles files) {
        this.fields = fields;
        this.people = people;
        this.files = files;
    }

    List<CaseFile> of(Draft draft) {
        return fields.number(draft.content())
                .flatMap(people::find)
                .map(person -> files.ofApplicant(person.id()))
                .orElse(List.of());
    }

    /** The live one in the same item: a second may not be opened. */
    static boolean sameRunning(Draft draft, CaseFile file) {
        return file.live() && file.itemKey().equals(draft.itemKey());
    }
}
