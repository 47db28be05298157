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

/** Residence registrations of demo newcomers, as the window would send them. */
@Component
class RegistrationApplications {

    private static final String ITEM = "residence-registration";

    private final DemoPapers papers;
    private final Clock clock;

    RegistrationApplications(DemoPapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    Submission of(RegistrationStory story) {
        PersonDetails newcomer = DemoNewcomers.ALL.get(story.newcomer());
        Map<String, Object> situation = situation(story);
        return new Submission(
                ITEM,
                Channel.WINDOW,
                DemoOffice.STREET,
                OffsetDateTime.now(clock).minusDays(story.daysAgo()).toString(),
                new Submission.Applicant(
                        newcomer.name(), "RESIDENT_ID", newcomer.idNumber(), newcomer.phone(), newcomer.address()),
                null,
                situation,
                form(story, Objects.requireNonNull(newcomer.address())),
                papers.required(ITEM, situation));
    }

    /** How somebody lives is not asked of those who leave. */
    private static Map<String, Object> situation(RegistrationStory story) {
        Map<String, Object> situation = new HashMap<>(Map.of("kind", story.kind(), "reporter", story.reporter()));
        if (!story.leaves()) {
            situation.put("livingKind", story.livingKind());
        }
        return situation;
    }

    private Map<String, Object> form(RegistrationStory story, String address) {
        String day = LocalDate.now(clock).minusDays(story.daysAgo()).toString();
        Map<String, Object> form = situation(story);
        if (story.leaves()) {
            form.put("leftOn", day);
        } else {
            form.putAll(Map.of(
                    "since", day,
                    "residenceAreaCode", DemoOffice.communityIn(address).code(),
                    "residenceAddress", address));
        }
        if (!story.reporterName().isEmpty()) {
            form.put("reporterName", story.reporterName());
        }
        if (!story.reporterUscc().isEmpty()) {
            form.put("reporterUscc", story.reporterUscc());
        }
        return form;
    }
}
