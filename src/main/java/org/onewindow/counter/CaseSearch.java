package org.onewindow.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.counter.cases.CaseAccess;
import org.onewindow.people.IdNumber;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.BadInput;
import org.springframework.stereotype.Component;

/** Finds cases by number, by the applicant's whole name or by identity number in whatever spelling. */
@Component
class CaseSearch {

    private final CaseFiles files;
    private final CaseAccess access;
    private final People people;
    private final Clock clock;

    CaseSearch(CaseFiles files, CaseAccess access, People people, Clock clock) {
        this.files = files;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    List<CaseFile> find(String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<CaseFile> found = files.find(wanted)
                .map(Stream::of)
                .orElseGet(() -> persons(wanted).flatMap(person -> files.ofApplicant(person.id()).stream()));
        return found.filter(access::mayRead).toList();
    }

    private Stream<Person> persons(String wanted) {
        return number(wanted).flatMap(people::find).map(Stream::of).orElseGet(() -> people.named(wanted).stream());
    }

    private Optional<IdNumber> number(String wanted) {
        try {
            return Optional.of(IdNumber.recognise(wanted, LocalDate.now(clock)));
        } catch (BadInput notANumber) {
            return Optional.empty();
        }
    }
}
