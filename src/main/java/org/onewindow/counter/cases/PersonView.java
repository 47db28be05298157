package org.onewindow.counter.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.Person;

/**
 * A person of a case as a page may show them.
 *
 * @param role 申请人 or 代办人
 * @param key names the person in the reveal form
 * @param idNumber masked unless revealed
 * @param phone masked unless revealed
 */
record PersonView(
        String role,
        String key,
        String name,
        String idType,
        String idNumber,
        boolean idNumberShown,
        String phone,
        boolean phoneShown,
        String address,
        String relation) {

    /** @param revealed what to show in full: {@code applicant.idNumber}, {@code agent.phone}, … */
    static PersonView of(String role, String key, Person person, @Nullable String relation, Set<String> revealed) {
        boolean number = revealed.contains(key + ".idNumber");
        boolean phone = revealed.contains(key + ".phone");
        return new PersonView(
                role,
                key,
                person.name(),
                person.idType().label(),
                number ? person.idNumber().canonical() : person.idNumber().masked(),
                number,
                phone ? String.valueOf(person.phone()) : person.maskedPhone(),
                phone,
                person.address() == null ? "" : person.address(),
                relation == null ? "" : relation);
    }
}
