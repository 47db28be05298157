package org.onewindow.running;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.Channel;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.casework.SupplementItem;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonDetails;
import org.springframework.stereotype.Component;

/** Applications of the demo residents for the elderly subsidy, as the window would send them. */
@Component
class DemoApplications {

    private static final String ITEM = "elderly-subsidy";
    private static final Map<String, Object> SITUATION = Map.of(
            "applicantRole",
            "SELF",
            "localHukou",
            "YES",
            "hasAccount",
            "YES",
            "povertyStatus",
            "NONE",
            "canCome",
            "YES");
    /** Whoever was born before has reached the age of the demo street's rule. */
    private static final LocalDate OLD_ENOUGH = LocalDate.of(1944, 1, 1);

    private final Catalog catalog;
    private final Clock clock;
    private final List<PersonDetails> elderly =
            DemoResidents.all().stream().filter(DemoApplications::isOldEnough).toList();

    DemoApplications(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    PersonDetails applicant(DemoStory story) {
        return elderly.get(story.applicant());
    }

    Submission of(DemoStory story) {
        PersonDetails applicant = applicant(story);
        return new Submission(
                ITEM,
                Channel.WINDOW,
                DemoOffice.STREET,
                OffsetDateTime.now(clock).minusDays(story.daysAgo()).toString(),
                new Submission.Applicant(
                        applicant.name(),
                        Objects.requireNonNull(applicant.idType()).name(),
                        applicant.idNumber(),
                        applicant.phone(),
                        applicant.address()),
                null,
                SITUATION,
                form(story, applicant),
                materials(story));
    }

    IntakeVerdict verdict(DemoStory story) {
        return switch (story.course()) {
            case MATERIAL_MISSING ->
                IntakeVerdict.supplement(List.of(
                        new SupplementItem(lastMaterial().code(), lastMaterial().name(), "没有带来，请补交。")));
            case NOT_OURS -> IntakeVerdict.notAccept("老人户籍已迁往外地，请向户籍所在地的街道办事处申请。");
            default -> IntakeVerdict.accept();
        };
    }

    private Map<String, Object> form(DemoStory story, PersonDetails applicant) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "hukouAreaCode",
                DemoOffice.STREET,
                "hukouSince",
                "1998-05-20",
                "residenceAddress",
                Objects.requireNonNull(applicant.address()),
                "accountKind",
                "BANK",
                "accountNumber",
                "62170000000000%05d".formatted(story.applicant()),
                "accountHolder",
                Objects.requireNonNull(applicant.name()),
                "povertyStatus",
                "NONE",
                "receivesSameBenefitElsewhere",
                story.course() == DemoStory.Course.REFUSED,
                "livingProofMethod",
                "FACE",
                "livingProofOn",
                LocalDate.now(clock).minusDays(story.daysAgo()).toString()));
        if (story.course() != DemoStory.Course.COMMUNITY_UNKNOWN) {
            form.put(
                    "residenceCommunity",
                    DemoOffice.communityIn(Objects.requireNonNull(applicant.address()))
                            .name());
        }
        return form;
    }

    private List<Submission.PresentedMaterial> materials(DemoStory story) {
        return checklist().stream()
                .filter(material -> story.course() != DemoStory.Course.MATERIAL_MISSING
                        || !material.code().equals(lastMaterial().code()))
                .map(material -> new Submission.PresentedMaterial(material.code(), "ORIGINAL", null, null, null))
                .toList();
    }

    private RequiredMaterial lastMaterial() {
        List<RequiredMaterial> required =
                checklist().stream().filter(RequiredMaterial::required).toList();
        return required.get(required.size() - 1);
    }

    private List<RequiredMaterial> checklist() {
        return catalog.materials(catalog.item(ITEM).files(), SITUATION);
    }

    private static boolean isOldEnough(PersonDetails resident) {
        LocalDate born = IdNumber.parse(
                        Objects.requireNonNull(resident.idType()), Objects.requireNonNull(resident.idNumber()))
                .birthDate();
        return born != null && born.isBefore(OLD_ENOUGH);
    }
}
