package org.onewindow.items.residencepermit.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.casework.Opinion;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.Submissions;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** The parts {@code service}, which says what was asked for and for whom, and {@code verification}, which says what the police found. */
@Component
class ServiceParts implements LetterParts {

    private static final String ITEM = "residence-permit";
    private static final String VERIFICATION = "verifyResidence";
    private static final Map<String, String> NAMES = Map.of(
            "FIRST", "首次申领",
            "ENDORSE", "签注",
            "REPLACE", "损坏换领",
            "REISSUE", "遗失补领",
            "CHANGE_ADDRESS", "居住地址变更");

    private final Submissions submissions;
    private final Opinions opinions;
    private final People people;
    private final Organisation organisation;

    ServiceParts(Submissions submissions, Opinions opinions, People people, Organisation organisation) {
        this.submissions = submissions;
        this.opinions = opinions;
        this.people = people;
        this.organisation = organisation;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        if (!file.itemKey().equals(ITEM)) {
            return Map.of();
        }
        Map<String, Object> parts = new HashMap<>(Map.of("service", service(file)));
        opinions.of(file.number()).stream()
                .filter(said -> said.activityId().equals(VERIFICATION))
                .reduce((earlier, later) -> later)
                .ifPresent(said -> parts.put("verification", verification(said)));
        return parts;
    }

    private Map<String, Object> service(CaseFile file) {
        Map<String, Object> form = submissions.of(file.number()).form();
        Person applicant = people.get(file.applicantId());
        String kind = text(form.get("serviceKind"));
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", NAMES.getOrDefault(kind, ""));
        facts.put("replaces", kind.equals("REPLACE") ? "YES" : "");
        facts.put("reissues", kind.equals("REISSUE") ? "YES" : "");
        facts.put("residenceAddress", text(form.get("residenceAddress")));
        facts.put("hukou", organisation.areaName(text(form.get("hukouAreaCode"))));
        facts.put("sex", applicant.sex() == null ? "" : applicant.sex().label());
        facts.put(
                "born",
                applicant.birthDate() == null ? "" : applicant.birthDate().toString());
        return facts;
    }

    private Map<String, Object> verification(Opinion said) {
        List<Map<String, String>> answers = said.answers().stream()
                .map(answer -> Map.of("label", answer.label(), "value", answer.value()))
                .toList();
        return Map.of(
                "answers", answers,
                "officer", organisation.officerName(said.officer()),
                "on", LocalDate.ofInstant(said.at(), HallClock.ZONE).toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
