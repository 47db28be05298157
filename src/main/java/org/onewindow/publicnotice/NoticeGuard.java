package org.onewindow.publicnotice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onewindow.casework.CaseFile;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.springframework.stereotype.Component;

/** Stands between an item's words and the board: nothing is published while this finds a fault. */
@Component
class NoticeGuard {

    private final NoticeContents contents;
    private final People people;

    NoticeGuard(NoticeContents contents, People people) {
        this.contents = contents;
        this.people = people;
    }

    /** What is wrong with the lines of a notice or of the long-term list; nothing is published unless this is empty. */
    List<String> faults(CaseFile file, List<NoticeLine> lines) {
        if (lines.isEmpty()) {
            return List.of("本事项没有给出公示内容，不能公示。");
        }
        List<String> secrets = secrets(file);
        List<String> faults = new ArrayList<>();
        lines.forEach(line -> faults.addAll(NoticeCheck.line(line.label(), line.value(), secrets)));
        return faults;
    }

    /** What is wrong with the place of posting; it may well be the wall of the house where somebody lives. */
    List<String> placeFaults(CaseFile file, String place) {
        return NoticeCheck.place(
                place,
                secrets(file).stream()
                        .filter(secret -> !NoticeCheck.isAddress(secret))
                        .toList());
    }

    /** What the item keeps back, and the numbers and addresses of those who applied; the applicant's own name is public. */
    private List<String> secrets(CaseFile file) {
        List<Person> parties = Stream.of(file.applicantId(), file.agentId())
                .filter(Objects::nonNull)
                .map(people::get)
                .toList();
        String applicant = parties.get(0).name();
        Stream<String> own = parties.stream()
                .flatMap(person -> Stream.of(person.idNumber().canonical(), person.phone(), person.address()))
                .filter(Objects::nonNull);
        return Stream.concat(own, contents.of(file).neverShown(file.number()).stream())
                .filter(secret -> !applicant.contains(secret) || applicant.equals(secret))
                .toList();
    }
}
