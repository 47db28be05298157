package org.onewindow.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonDetails;

/** Residents of the demonstration of an age at which people come from another city. */
final class DemoNewcomers {

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2006, 1, 1);

    /** In a fixed order: stories name them by their place. */
    static final List<PersonDetails> ALL =
            DemoResidents.all().stream().filter(DemoNewcomers::isOfAge).toList();

    private DemoNewcomers() {}

    private static boolean isOfAge(PersonDetails resident) {
        LocalDate born = IdNumber.parse(
                        Objects.requireNonNull(resident.idType()), Objects.requireNonNull(resident.idNumber()))
                .birthDate();
        return born != null && !born.isBefore(OLDEST) && born.isBefore(YOUNGEST);
    }
}
