package org.onewindow.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the window or a channel describes them, not checked yet.
 *
 * @param idNumber as typed; {@link IdNumber} says what is accepted
 * @param birthDate only needed where the paper's number does not contain it
 * @param sex only needed where the paper's number does not contain it
 */
public record PersonDetails(
        @Nullable String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex) {

    public PersonDetails(
            @Nullable String name,
            @Nullable IdType idType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {
        this(name, idType, idNumber, phone, address, null, null);
    }

    /** Says nothing, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
