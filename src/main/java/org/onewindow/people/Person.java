package org.onewindow.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person known to the hall, with what was last said of them.
 *
 * @param phone canonical, see {@link Phone}
 * @param birthDate from the number, else as stated; unknown for some foreign papers
 */
public record Person(
        long id,
        String name,
        IdType idType,
        IdNumber idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex) {

    public String maskedName() {
        return Masks.name(name);
    }

    public String maskedPhone() {
        return phone == null ? "" : Masks.phone(phone);
    }

    /** Only our own number, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "Person " + id;
    }
}
