package org.onewindow.running;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.Channel;
import org.onewindow.casework.Submission;
import org.onewindow.catalog.Catalog;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonDetails;
import org.springframework.stereotype.Component;

/** Applications of demo families for the minimum living allowance, as the window would send them. */
@Component
class AllowanceApplications {

    private static final String ITEM = "minimum-living-allowance";
    private static final Map<String, Object> SITUATION = Map.of(
            "applicantRole",
            "SELF",
            "hasSeriousIllness",
            "NO",
            "hasDisability",
            "NO",
            "hasStudent",
            "YES",
            "separated",
            "NO",
            "hasSupportPersons",
            "NO",
            "hasNearRelative",
            "NO");
    private static final LocalDate OLDEST_PARENT = LocalDate.of(1970, 1, 1);
    private static final LocalDate YOUNGEST_PARENT = LocalDate.of(1990, 1, 1);
    private static final LocalDate OLDEST_PUPIL = LocalDate.of(2012, 1, 1);
    private static final LocalDate YOUNGEST_PUPIL = LocalDate.of(2019, 1, 1);

    private final Catalog catalog;
    private final Clock clock;
    private final List<PersonDetails> parents = bornBetween(OLDEST_PARENT, YOUNGEST_PARENT);
    private final List<PersonDetails> pupils = bornBetween(OLDEST_PUPIL, YOUNGEST_PUPIL);

    AllowanceApplications(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    PersonDetails applicant(AllowanceStory story) {
        return parents.get(story.household());
    }

    Submission of(AllowanceStory story) {
        PersonDetails parent = applicant(story);
        return new Submission(
                ITEM,
                Channel.WINDOW,
                DemoOffice.STREET,
                OffsetDateTime.now(clock).minusDays(story.daysAgo()).toString(),
                new Submission.Applicant(
                        parent.name(), "RESIDENT_ID", parent.idNumber(), parent.phone(), parent.address()),
                null,
                SITUATION,
                form(story, parent, pupils.get(story.household())),
                catalog.materials(catalog.item(ITEM).files(), SITUATION).stream()
                        .map(material ->
                                new Submission.PresentedMaterial(material.code(), "ORIGINAL", null, null, null))
                        .toList());
    }

    private static Map<String, Object> form(AllowanceStory story, PersonDetails parent, PersonDetails pupil) {
        String number = Objects.requireNonNull(parent.idNumber());
        // The standard of the street is 860 yuan: two persons with 600 get 1120, with 2600 they are above the edge.
        boolean rich = story.course() == AllowanceStory.Course.TOO_MUCH_INCOME;
        Map<String, Object> form = new HashMap<>();
        form.put("members", List.of(member(parent, "SELF", "FULL", "NONE"), member(pupil, "CHILD", "NONE", "SCHOOL")));
        form.put(
                "incomes",
                List.of(Map.of("memberIdNumber", number, "kind", "WAGE", "monthlyAmount", rich ? "2600" : "600")));
        form.put("authorizations", List.of(Map.of("memberIdNumber", number, "signed", true)));
        form.put("hardshipReason", "独自抚养孩子，靠打零工生活，收入不稳定。");
        form.put("accountKind", "BANK");
        form.put("accountNumber", "62170000000010%05d".formatted(story.household()));
        form.put("accountHolder", Objects.requireNonNull(parent.name()));
        return form;
    }

    private static Map<String, Object> member(PersonDetails person, String relation, String ability, String study) {
        return Map.of(
                "name",
                Objects.requireNonNull(person.name()),
                "idType",
                "RESIDENT_ID",
                "idNumber",
                Objects.requireNonNull(person.idNumber()),
                "relation",
                relation,
                "hukouAreaCode",
                DemoOffice.STREET,
                "workAbility",
                ability,
                "study",
                study);
    }

    private static List<PersonDetails> bornBetween(LocalDate first, LocalDate last) {
        List<PersonDetails> found = new ArrayList<>();
        for (PersonDetails resident : DemoResidents.all()) {
            LocalDate born = IdNumber.parse(
                            Objects.requireNonNull(resident.idType()), Objects.requireNonNull(resident.idNumber()))
                    .birthDate();
            if (born != null && !born.isBefore(first) && born.isBefore(last)) {
                found.add(resident);
            }
        }
        return found;
    }
}
