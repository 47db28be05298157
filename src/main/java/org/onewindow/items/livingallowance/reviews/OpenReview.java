package org.onewindow.items.livingallowance.reviews;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Channel;
import org.onewindow.casework.Intake;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.items.livingallowance.payments.Allowance;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.springframework.stereotype.Service;

/** Opens reviews of the street's own accord; nobody has to hand in anything for them. */
@Service
class OpenReview {

    private final Intake intake;
    private final CaseFiles files;
    private final People people;
    private final Allowances allowances;

    OpenReview(Intake intake, CaseFiles files, People people, Allowances allowances) {
        this.intake = intake;
        this.files = files;
        this.people = people;
        this.allowances = allowances;
    }

    /** The case of the recheck that is next; asked twice, there is still one. */
    String recheck(Allowance allowance, Actor by) {
        Map<String, Object> form = Map.of(
                "allowanceNumber", allowance.number(), "changeText", "定期复核日期 " + allowance.recheckOn() + "，由街道发起。");
        Submission submission = new Submission(
                Families.REVIEW,
                Channel.OTHER,
                allowance.areaCode(),
                null,
                applicant(allowance.number()),
                null,
                Map.of("occasion", "RECHECK"),
                form,
                List.of());
        String key = "recheck-" + allowance.number() + "-" + allowance.recheckOn();
        return intake.receive(submission, IntakeVerdict.accept(), by, key, key).caseNumber();
    }

    /** The member under whose name the family is listed. */
    private Submission.Applicant applicant(String number) {
        Person before = people.get(files.get(number).applicantId());
        Map<?, ?> row = new Family(allowances.family(number)).named(allowances.name(number));
        return new Submission.Applicant(
                Objects.toString(row.get("name"), before.name()),
                Objects.toString(row.get("idType"), before.idType().name()),
                Objects.toString(row.get("idNumber"), before.idNumber().canonical()),
                before.phone(),
                before.address());
    }
}
