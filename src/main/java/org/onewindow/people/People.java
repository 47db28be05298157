package org.onewindow.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people the hall knows; one entry per identity, however often and however spelled the number is handed in. */
@Service
public class People {

    private static final int LONGEST_ADDRESS = 200;

    private final Persons persons;
    private final Clock clock;

    People(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * What is wrong with a description.
     *
     * @param prefix what stands before the field names in the answer, for example {@code "applicant."}
     */
    public List<FieldError> check(String prefix, PersonDetails details) {
        List<FieldError> errors = new ArrayList<>(PersonName.check(prefix + "name", details.name()));
        IdType type = details.idType();
        if (type == null) {
            errors.add(new FieldError(prefix + "idType", "请选择证件类型。"));
        } else {
            List<FieldError> faults = IdNumber.check(prefix + IdNumber.FIELD, type, details.idNumber(), today());
            errors.addAll(faults.isEmpty() ? checkBirth(prefix, details) : faults);
        }
        errors.addAll(Phone.check(prefix + "phone", details.phone()));
        errors.addAll(PlainText.checkLine(prefix + "address", "地址", details.address(), LONGEST_ADDRESS));
        return errors;
    }

    /**
     * Enters a person, or brings the entry under the same identity up to date; what is not said this time is kept.
     * Refused input is a {@link BadInput} with the plain field names.
     */
    @Transactional
    public PersonId register(PersonDetails details) {
        BadInput.ifAny(check("", details));
        IdNumber number = idNumber(details);
        String phone = blankToNull(details.phone());
        return persons.save(new Person(
                0,
                given(details.name()),
                number.type(),
                number,
                phone == null ? null : Phone.parse(phone).canonical(),
                blankToNull(details.address()),
                firstOf(number.birthDate(), details.birthDate()),
                firstOf(number.sex(), details.sex())));
    }

    @Transactional(readOnly = true)
    public Person get(long id) {
        return persons.byId(id).orElseThrow(() -> new NotFoundHere("person " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(IdNumber number) {
        return persons.byIdentity(number);
    }

    /** Several people at once, by our own number; unknown numbers are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Person> all(Collection<Long> ids) {
        return persons.byIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Everybody of exactly this name. */
    @Transactional(readOnly = true)
    public List<Person> named(String name) {
        return PersonName.check("name", name).isEmpty() ? persons.byName(name) : List.of();
    }

    private List<FieldError> checkBirth(String prefix, PersonDetails details) {
        LocalDate stated = details.birthDate();
        LocalDate inNumber = idNumber(details).birthDate();
        String field = prefix + "birthDate";
        if (stated != null && inNumber != null && !stated.equals(inNumber)) {
            return List.of(new FieldError(field, "出生日期与证件号码不一致，请核对。"));
        }
        return stated != null && (stated.isAfter(today()) || stated.getYear() < 1900)
                ? List.of(new FieldError(field, "出生日期应在 1900 年以后、今天以前。"))
                : List.of();
    }

    private IdNumber idNumber(PersonDetails checked) {
        return IdNumber.parse(given(checked.idType()), given(checked.idNumber()), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("used before it was checked");
        }
        return value;
    }

    private static <T> @Nullable T firstOf(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return PlainText.isBlank(text) ? null : text;
    }
}
