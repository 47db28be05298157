package org.onewindow.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/**
 * The number of an identity paper in its one canonical spelling. A correct number proves nothing about the person.
 *
 * @param type the paper it stands on
 * @param canonical upper case, without spaces and dashes, a 15-digit citizen number upgraded to 18 digits
 */
public record IdNumber(IdType type, String canonical) {

    static final String FIELD = "idNumber";
    private static final int ADULT = 18;
    private static final int CITIZEN_LENGTH = 18;

    /**
     * Reads a number as written or typed, whatever the width of its digits; refuses it with the reason in Chinese under
     * the field {@code idNumber}. Does not know today's date: see {@link #parse(IdType, String, LocalDate)}.
     */
    public static IdNumber parse(IdType type, String text) {
        return new IdNumber(type, IdNumberRules.canonical(type, text));
    }

    /** Reads a number and also refuses a birth date after today and a household register for somebody who is 16. */
    public static IdNumber parse(IdType type, String text, LocalDate today) {
        IdNumber number = parse(type, text);
        IdNumberRules.checkAge(number, today);
        return number;
    }

    /** Reads a number of 15 or 18 places whose paper is not told: the number itself says which it is. */
    public static IdNumber recognise(String text, LocalDate today) {
        return parse(IdNumberRules.typeOf(text), text, today);
    }

    /** What is wrong with a number, as a list with at most one entry under the given field. */
    public static List<FieldError> check(String field, IdType type, @Nullable String text, LocalDate today) {
        if (PlainText.isBlank(text) || text == null) {
            return List.of(new FieldError(field, "请填写" + type.label() + "号码。"));
        }
        try {
            parse(type, text, today);
            return List.of();
        } catch (BadInput refused) {
            return refused.errors().stream()
                    .map(error -> new FieldError(field, error.message()))
                    .toList();
        }
    }

    /** The day of birth that the number contains; null for papers whose number has none. */
    public @Nullable LocalDate birthDate() {
        return containsBirthDate()
                ? LocalDate.parse(canonical.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                : null;
    }

    /** The sex that the number contains; null for papers whose number has none. */
    public @Nullable Sex sex() {
        if (!containsBirthDate()) {
            return null;
        }
        return (canonical.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether the number shows somebody under 18 on that day; the birthday counts as reached. */
    public boolean minor(LocalDate on) {
        LocalDate born = birthDate();
        return born != null && on.isBefore(born.plusYears(ADULT));
    }

    /** The number as anybody may see it, for example {@code 110***********123X}. */
    public String masked() {
        return Masks.idNumber(canonical);
    }

    /**
     * What makes the person the same person whichever paper the number stands on: a citizen's number in a household
     * register is the citizen's, but a passport and an officer's paper may carry the same digits.
     */
    String identity() {
        return canonical.length() == CITIZEN_LENGTH && containsBirthDate() ? canonical : type + ":" + canonical;
    }

    private boolean containsBirthDate() {
        return canonical.length() == CITIZEN_LENGTH
                && Stream.of(IdType.PASSPORT, IdType.OFFICER_ID, IdType.HMT_TRAVEL_PERMIT)
                        .noneMatch(type::equals);
    }

    /** Masked, so that no log ever shows a number. */
    @Override
    public String toString() {
        return type + " " + masked();
    }
}
