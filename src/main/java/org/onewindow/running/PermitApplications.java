package org.onewindow.running;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.Channel;
import org.onewindow.casework.Submission;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonDetails;
import org.springframework.stereotype.Component;

/** Applications of demo newcomers for the residence permit, as the window would send them. */
@Component
class PermitApplications {

    private static final String ITEM = "residence-permit";
    /** Somewhere in another city. */
    private static final String HOME = "510104001001";

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2006, 1, 1);
    private static final int MONTHS_HERE = 10;

    private final Catalog catalog;
    private final Clock clock;
    private final List<PersonDetails> newcomers = DemoResidents.all().stream()
            .filter(PermitApplications::mayBeANewcomer)
            .toList();

    PermitApplications(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    PersonDetails applicant(PermitStory story) {
        return newcomers.get(story.newcomer());
    }

    Submission of(PermitStory story) {
        PersonDetails applicant = applicant(story);
        Map<String, Object> situation =
                Map.of("serviceKind", story.serviceKind(), "applicantRole", "SELF", "dwellingProof", "LEASE");
        return new Submission(
                ITEM,
                Channel.WINDOW,
                DemoOffice.STREET,
                OffsetDateTime.now(clock).minusDays(story.daysAgo()).toString(),
                new Submission.Applicant(
                        applicant.name(), "RESIDENT_ID", applicant.idNumber(), applicant.phone(), applicant.address()),
                null,
                situation,
                form(story, applicant),
                catalog.materials(catalog.item(ITEM).files(), situation).stream()
                        .filter(RequiredMaterial::required)
                        .map(material ->
                                new Submission.PresentedMaterial(material.code(), "ORIGINAL", null, null, null))
                        .toList());
    }

    private Map<String, Object> form(PermitStory story, PersonDetails applicant) {
        LocalDate received = LocalDate.now(clock).minusDays(story.daysAgo());
        Map<String, Object> form = new HashMap<>(Map.of(
                "serviceKind",
                story.serviceKind(),
                "hukouAreaCode",
                HOME,
                "residenceAreaCode",
                DemoOffice.STREET,
                "residenceAddress",
                Objects.requireNonNull(applicant.address()),
                "registeredOn",
                received.minusMonths(MONTHS_HERE).toString(),
                "grounds",
                List.of("DWELLING"),
                "dwellingProof",
                "LEASE",
                "addressProof",
                "LEASE",
                "leaseTo",
                received.plusYears(1).toString(),
                "delivery",
                "COUNTER"));
        if (!story.serviceKind().equals("FIRST")) {
            form.put("issuedOn", received.minusMonths(2).toString());
        }
        return form;
    }

    private static boolean mayBeANewcomer(PersonDetails resident) {
        LocalDate born = IdNumber.parse(
                        Objects.requireNonNull(resident.idType()), Objects.requireNonNull(resident.idNumber()))
                .birthDate();
        return born != null && !born.isBefore(OLDEST) && born.isBefore(YOUNGEST);
    }
}
