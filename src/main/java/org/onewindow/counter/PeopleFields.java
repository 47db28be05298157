package org.onewindow.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Component;

/** The fields of the applicant's page, and what is wrong with them. */
@Component
class PeopleFields {

    private static final Set<String> ALLOWED = Set.of(
            "applicant.name",
            "applicant.idType",
            "applicant.idNumber",
            "applicant.phone",
            "applicant.address",
            "hasAgent",
            "agent.name",
            "agent.idType",
            "agent.idNumber",
            "agent.phone",
            "agent.relation",
            "agent.authorized");
    private static final int LONGEST_RELATION = 20;
    private static final int LONGEST_TYPED = 500;

    private final People people;
    private final Clock clock;

    PeopleFields(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The page's own fields, and nothing else that was sent along. */
    static Map<String, String> read(Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (ALLOWED.contains(name)) {
                kept.put(name, value.length() > LONGEST_TYPED ? value.substring(0, LONGEST_TYPED) : value);
            }
        });
        return kept;
    }

    List<FieldError> check(DraftContent content) {
        List<FieldError> errors = new ArrayList<>(people.check("applicant.", details(content, "applicant.")));
        if (content.hasAgent()) {
            errors.addAll(people.check("agent.", details(content, "agent.")));
            errors.addAll(PlainText.checkRequiredLine(
                    "agent.relation", "与申请人的关系", content.person("agent.relation"), LONGEST_RELATION));
            if (content.person("agent.authorized").isEmpty()) {
                errors.add(new FieldError("agent.authorized", "请核对授权委托书或关系证明后勾选。"));
            }
        }
        return errors;
    }

    /** The applicant's number, if it can be read as one. */
    Optional<IdNumber> number(DraftContent content) {
        IdType type = idType(content.person("applicant.idType"));
        if (type == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(IdNumber.parse(type, content.person("applicant.idNumber"), LocalDate.now(clock)));
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }

    private static PersonDetails details(DraftContent content, String prefix) {
        return new PersonDetails(
                content.person(prefix + "name"),
                idType(content.person(prefix + "idType")),
                content.person(prefix + "idNumber"),
                content.person(prefix + "phone"),
                content.person(prefix + "address"));
    }

    private static @Nullable IdType idType(String code) {
        for (IdType type : IdType.values()) {
            if (type.name().equals(code)) {
                return type;
            }
        }
        return null;
    }
}
