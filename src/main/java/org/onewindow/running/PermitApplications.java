package org.onewindow.running;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.Channel;
import org.onewindow.casework.Submission;
import org.onewindow.people.PersonDetails;
import org.springframework.stereotype.Component;

/** Applications of demo newcomers for the residence permit, as the window would send them. */
@Component
class PermitApplications {

    private static final String ITEM = "residence-permit";
    /** Somewhere in another city. */
    private static final String HOME = "510104001001";

    private static final int MONTHS_HERE = 10;

    private final DemoPapers papers;
    private final Clock clock;

    PermitApplications(DemoPapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    PersonDetails applicant(PermitStory story) {
        return DemoNewcomers.ALL.get(story.newcomer());
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
                papers.required(ITEM, situation));
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
                story.grounds(),
                "dwellingProof",
                "LEASE",
                "addressProof",
                "LEASE",
                "leaseTo",
                received.plusYears(1).toString(),
                "delivery",
                "COUNTER"));
        if (!story.serviceKind().equals("FIRST")) {
            form.put(
                    "issuedOn", LocalDate.now(clock).minusDays(story.daysHeld()).toString());
        }
        return form;
    }
}
